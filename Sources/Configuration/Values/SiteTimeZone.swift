import Clippings
import Foundation

/// A time zone as a site names it: an IANA name or a fixed distance from UTC.
public struct SiteTimeZone: Hashable, Sendable {
    /// The name as written: `Asia/Tokyo`, `UTC` or `+09:00`.
    public let name: String
    private let zone: TimeZone

    /// Japan's time, the default.
    public static let tokyo = SiteTimeZone(name: "Asia/Tokyo", zone: TimeZone(secondsFromGMT: 9 * 3600) ?? .gmt)

    private init(name: String, zone: TimeZone) {
        self.name = name
        self.zone = zone
    }

    /// Makes a time zone from an IANA name (`Asia/Tokyo`, `UTC`) or from `±HH:MM`, or nothing where there is no such zone.
    public init?(_ name: String) {
        if let offset = SiteTimeZone.fixedOffset(name) {
            guard let zone = TimeZone(secondsFromGMT: offset * 60) else { return nil }
            self.init(name: name, zone: zone)
        } else {
            guard name == "UTC" || name.contains("/"), name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
            guard let zone = TimeZone(identifier: name) else { return nil }
            self.init(name: name, zone: zone)
        }
    }

    /// The distance from UTC, in minutes, at the beginning of a day.
    public func minutesFromUTC(on day: CivilDate) -> Int {
        let seconds = Double(SiteTimeZone.daysSince1970(day)) * 86400
        let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
        return zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds - Double(guess))) / 60
    }

    /// The distance from UTC at the beginning of a day, as RFC 3339 writes it: `+09:00`, `Z`.
    public func suffix(on day: CivilDate) -> String {
        let minutes = minutesFromUTC(on: day)
        guard minutes != 0 else { return "Z" }
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return (minutes < 0 ? "-" : "+") + padded(abs(minutes) / 60) + ":" + padded(abs(minutes) % 60)
    }

    /// The minutes of `±HH:MM`, at most 14 hours.
    private static func fixedOffset(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-") else { return nil }
        guard bytes[3] == UInt8(ascii: ":") else { return nil }
        let digits = [bytes[1], bytes[2], bytes[4], bytes[5]].map { Int($0) - 48 }
        guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
        let hours = digits[0] * 10 + digits[1], minutes = digits[2] * 10 + digits[3]
        guard minutes < 60, hours * 60 + minutes <= 14 * 60 else { return nil }
        return (bytes[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }

    /// Days since 1 January 1970 in the Gregorian calendar.
    private static func daysSince1970(_ day: CivilDate) -> Int {
        let year = day.month <= 2 ? day.year - 1 : day.year
        let era = year / 400, ofEra = year - era * 400
        let ofYear = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }
}
