import Foundation
import SeedSchema
import Testing

@testable import SeedKit

/// Scripts of `pg_dump`, whose rows stay on disk.
@Suite struct `Rows of a dump` {
    private func text(_ script: String) throws -> (DumpText, Scratch) {
        let scratch = try Scratch()
        try scratch.write("dump.sql", script)
        return (try DumpText(scratch.path + "/dump.sql"), scratch)
    }

    /// By statement: the table, and its rows as text.
    private func rows(_ text: DumpText) throws -> [String] {
        var out: [String] = []
        for case .rows(let part) in text.script.parts {
            var lines: [String] = []
            try text.forEachRow(of: part) { lines.append($0.map { $0 ?? "∅" }.joined(separator: "|")) }
            #expect(try text.count(of: part) == Int64(lines.count))
            out.append("\(part.table.name): " + lines.joined(separator: ", "))
        }
        return out
    }

    private let hostile = #"""
        CREATE TABLE public.a (id integer, t text);
        CREATE FUNCTION public.f() RETURNS void LANGUAGE sql AS $$
        INSERT INTO public.a VALUES (7, 'none of our rows');
        COPY public.a (id, t) FROM stdin;
        INSERT INTO public.a VALUES (8, 'nor this');
        $$;
        INSERT INTO public.a VALUES (1, 'one;
        INSERT INTO public.a VALUES (9, ''quoted'');
        two;');
        INSERT INTO public.a VALUES (2, 'it''s');
        INSERT INTO public.a VALUES
        	(3, NULL),
        	(4, 'last') ON CONFLICT DO NOTHING;
        INSERT INTO public.a (t, id) VALUES ('other', 5);
        -- a comment
        INSERT INTO public.b (x) OVERRIDING SYSTEM VALUE VALUES (-1.5);
        COPY public.a (id, t) FROM stdin;
        10	INSERT INTO public.a VALUES (11, 'x');
        \.
        INSERT INTO public.a SELECT 12, 'no row that can be read';
        INSERT INTO public.a VALUES (13, 'end')
        """#

    @Test func `statements over several lines, in strings and in functions`() throws {
        let (text, scratch) = try text(hostile)
        defer { _ = scratch }
        #expect(
            try rows(text) == [
                "a: 1|one;\nINSERT INTO public.a VALUES (9, 'quoted');\ntwo;, 2|it's, 3|∅, 4|last", "a: other|5",
                "b: -1.5", "a: 10|INSERT INTO public.a VALUES (11, 'x');", "a: 13|end",
            ])
        #expect(!String(decoding: text.script.bytes, as: UTF8.self).contains("last"))
    }

    @Test func `a script that can't be cut by its lines is read whole`() throws {
        let (text, scratch) = try text(
            "INSERT INTO a VALUES (E'it\\'s', 6);\nCOPY a FROM stdin;\n1\n\\.\nINSERT INTO a VALUES ('x', 1);\n")
        defer { _ = scratch }
        #expect(try rows(text) == ["a: it's|6", "a: 1", "a: x|1"])
    }

    @Test func `no more of the script is held for more rows`() throws {
        func held(_ count: Int, _ row: (Int) -> String) throws -> Int {
            let (text, scratch) = try text(
                "CREATE TABLE public.a (id integer, t text);\n" + (0..<count).map(row).joined() + "-- end\n")
            defer { _ = scratch }
            #expect(try rows(text).joined().split(separator: ", ").count == count)
            return text.script.bytes.count
        }
        let insert = { (id: Int) in "INSERT INTO public.a VALUES (\(id), 'line\nand ''line''');\n" }
        #expect(try held(2, insert) == held(2_000, insert))
    }
}
