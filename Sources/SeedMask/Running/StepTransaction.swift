import SeedRows

/// Cuts a stream of batches into transactions of so many rows, each with its note in the journal.
struct StepTransaction {
    let journal: MaskJournal
    let step: String
    let size: Int
    private(set) var rows: Int64
    /// Paused within each transaction.
    private let triggers: TriggerPause?
    private var pending = 0
    private var isOpen = false
    private var last: String?

    init(journal: MaskJournal, step: String, size: Int, rows: Int64, triggers: TriggerPause? = nil) {
        self.triggers = triggers
        self.journal = journal
        self.step = step
        self.size = max(size, 1)
        self.rows = rows
    }

    /// Writes a batch, in as many parts as transactions want.
    mutating func write(_ batch: TextBatch, _ body: (TextBatch) throws -> Void) throws {
        var done = 0
        while done < batch.count {
            if !isOpen {
                try journal.database.begin()
                isOpen = true
                try triggers?.begin()
            }
            let count = min(batch.count - done, size - pending)
            do {
                try body(count == batch.count ? batch : batch.slice(done..<(done + count)))
            } catch {
                try? journal.database.rollback()
                isOpen = false
                throw error
            }
            done += count
            pending += count
            rows += Int64(count)
            last = batch.locators[done - 1]
            if pending == size { try close(place: last) }
        }
    }

    /// Notes that the step is done.
    mutating func end() throws {
        if !isOpen {
            try journal.database.begin()
            isOpen = true
        }
        try close(place: nil)
    }

    private mutating func close(place: String?) throws {
        try triggers?.end()
        try journal.note(step, place: place, rows: rows)
        try journal.database.commit()
        isOpen = false
        pending = 0
    }
}

extension TextBatch {
    /// A copy of some rows.
    func slice(_ range: Range<Int>) -> TextBatch {
        let out = TextBatch(width: columns.count, hasClasses: !classes.isEmpty)
        for (i, column) in columns.enumerated() {
            for row in range { out.columns[i].append(from: column, at: row) }
        }
        for i in classes.indices { out.classes[i] = Array(classes[i][range]) }
        if !locators.isEmpty { out.locators = Array(locators[range]) }
        out.count = range.count
        return out
    }
}
