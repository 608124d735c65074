// swift-tools-version: 6.2
import PackageDescription

/// Every target is Swift 6 language mode; a warning is an error.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A target of the way from text to site.
func room(_ name: String, knows: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: knows, resources: resources, swiftSettings: strict)
}

/// The tests of a target; their cases stand as files in a folder `Cases` beside them.
func tests(of name: String, with more: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + more, exclude: ["Cases"], swiftSettings: strict)
}

/// The templates the program carries; a site may have its own of the same names.
let builtIn = [
    "page.mustache", "header.mustache", "crumbs.mustache", "pager.mustache", "footer.mustache", "style.css", "strings/ja.yml",
    "strings/en.yml",
]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "kawaraban",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "kawaraban", targets: ["kawaraban"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCmark",
            pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
        ),
        room("Diagnostics"),
        room("Parallel"),
        room("Intake", knows: ["Diagnostics", "Parallel", crypto]),
        room("Clippings", knows: ["Diagnostics", crypto]),
        room("Configuration", knows: ["Clippings", "Diagnostics", "Yams"]),
        room("Names", knows: ["Clippings", "Configuration", "Diagnostics", "Parallel"], resources: [.copy("Resources")]),
        room("Dates", knows: ["Clippings", "Configuration", "Diagnostics", "Parallel"]),
        room("Briefings", knows: ["Clippings", "Configuration", "Dates", "Diagnostics", "Names", "Parallel"]),
        room("Markdown", knows: ["CCmark"]),
        room(
            "Site",
            knows: [
                "Briefings", "BuiltInTemplates", "Clippings", "Configuration", "Dates", "Diagnostics", "Markdown", "Names", "Output",
                "Parallel", crypto,
                mustache,
            ]),
        .target(
            name: "BuiltInTemplates",
            path: "Templates",
            sources: ["BuiltInTemplates.swift"],
            resources: builtIn.map { .embedInCode($0) },
            swiftSettings: strict
        ),
        room("Output", knows: ["Diagnostics", "Parallel", crypto]),
        .executableTarget(
            name: "kawaraban",
            dependencies: [
                "Briefings", "BuiltInTemplates", "Clippings", "Configuration", "Dates", "Diagnostics", "Intake", "Markdown", "Names",
                "Output", "Parallel",
                "Site", arguments, crypto,
            ],
            swiftSettings: strict
        ),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        tests(of: "Diagnostics"),
        tests(of: "Clippings", with: ["Diagnostics"]),
        tests(of: "Configuration", with: ["Clippings", "Diagnostics"]),
        tests(of: "Names", with: ["Clippings", "Configuration", "Diagnostics"]),
        tests(of: "Dates", with: ["Clippings", "Diagnostics"]),
        tests(of: "Briefings", with: ["Clippings", "Configuration", "Diagnostics", "Names"]),
        tests(of: "Markdown", with: ["CCmark"]),
        tests(of: "Output", with: ["Diagnostics"]),
        tests(of: "Site", with: ["Briefings", "Clippings", "Configuration", "Diagnostics", "Markdown", "Names", "Output"]),
        tests(of: "kawaraban"),
    ]
)
