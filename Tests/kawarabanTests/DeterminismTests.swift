import Foundation
import TestSupport
import Testing

/// The same bytes, whatever the machine is set to.
struct DeterminismTests {
    @Test func sameBytesInAnySetting() throws {
        let settings: [(options: [String], environment: [String: String])] = [
            (["--jobs", "1"], ["TZ": "UTC", "LC_ALL": "C"]),
            (["--jobs", "2"], ["TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "LANG": "ja_JP.UTF-8"]),
            (["--jobs", "8"], ["TZ": "Asia/Tokyo", "LC_ALL": "de_DE.UTF-8", "SWIFT_DETERMINISTIC_HASHING": ""]),
        ]
        var first: [String: Data] = [:]
        for (number, setting) in settings.enumerated() {
            let old = umask([0o022, 0o077, 0o002][number])
            defer { umask(old) }
            let (folder, outcome) = try Sites.build(Sites.sample, setting.options, environment: setting.environment)
            #expect(outcome.status == 0, "\(outcome.errors)")
            var files: [String: Data] = [:]
            for file in folder.files(below: "Output") {
                files[file] = try Data(contentsOf: folder.url.appendingPathComponent("Output/" + file))
            }
            if number == 0 {
                first = files
            } else {
                #expect(Set(files.keys) == Set(first.keys))
                for (file, data) in files { #expect(first[file] == data, "\(file) differs") }
            }
        }
        #expect(first.count > 100)
    }
}
