import SeedRows

/// Takes the rows out of COPY's messages, in either format, and appends them to batches.
struct CopyMessages {
    /// By column; nil: the text format.
    private let forms: [BinaryForm]?
    private let width: Int
    private var isFirst = true
    /// Of the batch that is being filled, which holds them: an access by way of it would retain them for each value.
    private var columns: [Unmanaged<ColumnVector>] = []
    private var filled: ObjectIdentifier?

    init(width: Int, forms: [BinaryForm]?) {
        self.width = width
        self.forms = forms
    }

    /// What a server of PostgreSQL never sends.
    private static let malformed = DatabaseError(kind: .lost, message: "the server sent rows that can't be read")

    /// Appends a message's rows; `isFull` hears of each row and gives the batch for the next.
    mutating func read(
        _ message: UnsafeBufferPointer<UInt8>, batch: inout TextBatch, isFull: (TextBatch) throws -> TextBatch
    ) throws {
        guard let forms else {
            try readLine(message, batch)
            batch.count += 1
            if batch.count == Batch.standardRows { batch = try isFull(batch) }
            return
        }
        if filled != ObjectIdentifier(batch) { take(batch) }
        var at = 0
        if isFirst {
            isFirst = false
            // Signature, flags, and a header extension of a length of its own.
            guard message.count >= 19 else { throw Self.malformed }
            at = 19 + Int(Self.load(message, 15, Int32.self))
        }
        while at + 2 <= message.count {
            let count = Int(Self.load(message, at, Int16.self))
            at += 2
            if count < 0 { return }
            guard count >= width else { throw Self.malformed }
            for column in 0..<count {
                guard at + 4 <= message.count else { throw Self.malformed }
                let size = Int(Self.load(message, at, Int32.self))
                at += 4
                // A query of no columns has one for its rows to stand in.
                if column >= width {
                    at += max(size, 0)
                    continue
                }
                if size < 0 {
                    columns[column]._withUnsafeGuaranteedRef { $0.appendNull() }
                    continue
                }
                guard at + size <= message.count else { throw Self.malformed }
                let value = UnsafeBufferPointer(rebasing: message[at..<(at + size)])
                let isRead = columns[column]._withUnsafeGuaranteedRef { forms[column].append(value, to: $0) }
                guard isRead else { throw Self.malformed }
                at += size
            }
            batch.count += 1
            if batch.count == Batch.standardRows {
                batch = try isFull(batch)
                take(batch)
            }
        }
    }

    private mutating func take(_ batch: TextBatch) {
        filled = ObjectIdentifier(batch)
        columns = batch.columns.map { Unmanaged.passUnretained($0) }
    }

    @inline(__always)
    private static func load<T: FixedWidthInteger>(
        _ message: UnsafeBufferPointer<UInt8>, _ offset: Int, _ type: T.Type
    ) -> T {
        T(bigEndian: UnsafeRawBufferPointer(message).loadUnaligned(fromByteOffset: offset, as: T.self))
    }

    /// One line: tabs between columns, `\N` for NULL, escapes of one letter.
    ///
    /// Source: PostgreSQL manual, "COPY", section "Text Format".
    private func readLine(_ message: UnsafeBufferPointer<UInt8>, _ batch: TextBatch) throws {
        var end = message.count
        if end > 0, message[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        var at = 0
        for column in 0..<width {
            let vector = batch.columns[column]
            if at + 2 <= end, message[at] == UInt8(ascii: "\\"), message[at + 1] == UInt8(ascii: "N") {
                vector.appendNull()
                at += 2
            } else {
                let bytes = vector.bytes
                bytes.reserve(end - at)
                while at < end, message[at] != UInt8(ascii: "\t") {
                    var byte = message[at]
                    if byte == UInt8(ascii: "\\"), at + 1 < end {
                        at += 1
                        byte = Self.unescaped(message[at])
                    }
                    bytes.put(byte)
                    at += 1
                }
                vector.endValue()
            }
            // Each column but the last ends in a tab.
            guard column + 1 == width || (at < end && message[at] == UInt8(ascii: "\t")) else { throw Self.malformed }
            at += 1
        }
    }

    private static func unescaped(_ letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "v"): return 0x0B
        default: return letter
        }
    }
}
