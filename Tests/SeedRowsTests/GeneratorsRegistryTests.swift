import SeedSchema
import Testing

@testable import SeedRows

@Suite struct `Every generator of the registry` {
    @Test func `has a name of its own and can be looked up`() {
        let names = GeneratorRegistry.all.map(\.name)
        #expect(names.count >= 70)
        #expect(Set(names).count == names.count)
        for name in names {
            #expect(GeneratorRegistry.entry(named: name)?.name == name)
            #expect(name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" }, "\(name)")
        }
        #expect(GeneratorRegistry.entry(named: "no such generator") == nil)
    }

    @Test(arguments: GeneratorRegistry.all.map(\.name))
    func `fills every column that it claims within length and type`(name: String) throws {
        let entry = try #require(GeneratorRegistry.entry(named: name))
        var claims = 0
        for column in SampleColumn.all {
            let request = column.request(rows: 10_000)
            guard let generator = entry.make(request) else { continue }
            claims += 1
            #expect(generator.layout == column.wire.layout, "\(name) in \(column)")
            guard generator.layout == column.wire.layout else { continue }
            let vector = filled(generator, rows: 10_000)
            #expect(vector.count == 10_000)
            switch vector.layout {
            case .int64:
                let limits = request.wireLimits
                #expect(
                    (0..<10_000).allSatisfy { limits.contains(vector.ints[$0]) },
                    "\(name) leaves the range of \(column)")
            case .double:
                #expect((0..<10_000).allSatisfy { vector.doubles[$0].isFinite }, "\(name) in \(column)")
            case .bytes where column.wire != .bytea:
                let most = request.maxLength ?? .max
                for i in 0..<10_000 {
                    let text = String(validating: vector.value(i), as: UTF8.self)
                    guard let text, text.utf8.count <= most || text.unicodeScalars.count <= most else {
                        Issue.record("\(name) in \(column): \(text ?? "no UTF-8")")
                        break
                    }
                    if text.isEmpty || text.utf8.contains(0) {
                        Issue.record("\(name) in \(column) is empty or holds a NUL")
                        break
                    }
                }
            case .bytes, .uuid: break
            }
        }
        #expect(claims > 0, "\(name) fills no column at all")
    }

    @Test(arguments: GeneratorRegistry.all.map(\.name))
    func `makes the same values in any batches and other values for another seed`(name: String) throws {
        let entry = try #require(GeneratorRegistry.entry(named: name))
        for column in SampleColumn.all {
            guard let generator = entry.make(column.request(rows: 300)) else { continue }
            let whole = values(generator, wire: column.wire, rows: 300)
            #expect(values(generator, wire: column.wire, rows: 300, batch: 7) == whole, "\(name) in \(column)")
            let part = values(generator, wire: column.wire, rows: 50, first: 100, batch: 16)
            #expect(part == Array(whole[100..<150]), "\(name) in \(column)")
            let other = values(generator, wire: column.wire, rows: 300, seed: 2)
            #expect(other != whole || name == "position", "\(name) in \(column) does not depend on the key")
        }
    }

    @Test(arguments: GeneratorRegistry.all.map(\.name))
    func `makes different values when asked, also without regard to case`(name: String) throws {
        let entry = try #require(GeneratorRegistry.entry(named: name))
        for column in SampleColumn.all {
            for rows in [2000, 200, 12, 2] {
                guard let generator = entry.make(column.request(isUnique: true, rows: Int64(rows))) else { continue }
                let written = values(generator, wire: column.wire, rows: rows)
                let made = written.map { column.wire == .text ? comparable($0) : $0 }
                #expect(Set(made).count == rows, "\(name) in \(column), \(rows) rows")
                if let countable = generator as? any Countable {
                    #expect(countable.domainSize >= UInt64(rows), "\(name) in \(column)")
                }
                if let most = column.request(rows: 1).maxLength {
                    #expect(written.allSatisfy { $0.unicodeScalars.count <= most }, "\(name) in \(column)")
                }
                break
            }
        }
    }
}
