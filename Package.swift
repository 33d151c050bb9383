// swift-tools-version: 6.2
import PackageDescription

let swift: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "seed",
    products: [
        .executable(name: "seed", targets: ["seed-cli"]),
        .library(name: "SeedKit", targets: ["SeedKit"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // System libraries.
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CPgQuery", providers: [.apt(["libpg-query-dev", "libprotobuf-c-dev"])]),

        // Facts: what a database says of itself.
        .target(name: "SeedSchema", swiftSettings: swift),
        .target(name: "SeedSQL", dependencies: ["SeedSchema", "CPgQuery"], swiftSettings: swift),
        // Values: keys -> columns -> batches -> bytes.
        .target(
            name: "SeedRows", dependencies: ["SeedSchema"], exclude: ["Wordlists/LICENSES.md"], swiftSettings: swift),
        // Decisions: which table when, which generator where.
        .target(name: "SeedPlan", dependencies: ["SeedSchema", "SeedRows"], swiftSettings: swift),
        // One database, one folder.
        .target(
            name: "SeedPostgres", dependencies: ["SeedSchema", "SeedSQL", "SeedRows", "CPostgres"],
            swiftSettings: swift),
        .target(
            name: "SeedSQLite", dependencies: ["SeedSchema", "SeedSQL", "SeedRows", "CSQLite"],
            swiftSettings: swift),
        // Masking: the same generators, keyed by the original value.
        .target(
            name: "SeedMask", dependencies: ["SeedSchema", "SeedRows", "SeedPlan", "CCrypto"], swiftSettings: swift),
        // The library face, and the thin command line.
        .target(
            name: "SeedKit",
            dependencies: [
                "SeedSchema", "SeedSQL", "SeedRows", "SeedPlan", "SeedPostgres", "SeedSQLite", "SeedMask",
                "CCrypto",
                .product(name: "Yams", package: "Yams"),
            ], swiftSettings: swift),
        .executableTarget(
            name: "seed-cli",
            dependencies: [
                "SeedKit", "SeedMask",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: swift),

        // What `scripts/bench` measures, and `scripts/fuzz` walks, without a database; nothing depends on it.
        .executableTarget(
            name: "seed-bench", dependencies: ["SeedKit", "SeedMask", "SeedPlan", "SeedRows", "SeedSchema"],
            path: "bench/seed-bench", swiftSettings: swift),

        // Servers for tests.
        .target(
            name: "SeedTestSupport", dependencies: ["SeedPostgres"], path: "Tests/Support", swiftSettings: swift),

        .testTarget(name: "SeedSchemaTests", dependencies: ["SeedSchema"], swiftSettings: swift),
        .testTarget(
            name: "SeedSQLTests", dependencies: ["SeedSQL", "SeedPostgres", "SeedTestSupport"], swiftSettings: swift),
        .testTarget(
            name: "SeedRowsTests",
            dependencies: ["SeedRows", "SeedSQL", "SeedPostgres", "SeedSQLite", "SeedTestSupport"],
            swiftSettings: swift),
        .testTarget(
            name: "SeedPostgresTests", dependencies: ["SeedPostgres", "SeedTestSupport"], swiftSettings: swift),
        .testTarget(name: "SeedSQLiteTests", dependencies: ["SeedSQLite"], swiftSettings: swift),
        .testTarget(
            name: "SeedMaskTests", dependencies: ["SeedMask", "SeedPostgres", "SeedSQLite", "SeedTestSupport"],
            swiftSettings: swift),
        .testTarget(
            name: "SeedTests", dependencies: ["SeedKit", "SeedPostgres", "SeedSQLite", "SeedTestSupport", "CSQLite"],
            swiftSettings: swift),
    ]
)
