extension MaskReport {
    /// Puts what was counted before and after side by side.
    mutating func fill(
        _ plan: MaskPlan, before: MaskFacts, after: MaskFacts, scan: LeakScan.Result?, looked: Int,
        strategy: (Int) -> String = { _ in "copy" }
    ) {
        isVerified = true
        tables = plan.tables.enumerated().map { t, table in
            let (old, new) = (before.tables[t], after.tables[t])
            var columns: [ColumnReport] = []
            for (c, column) in table.columns.enumerated() where !column.treatment.isKeep {
                columns.append(
                    ColumnReport(
                        name: column.column.name.name, treatment: MaskPlan.describe(column.treatment),
                        nullsBefore: old.nulls[c], nullsAfter: new.nulls[c], distinctBefore: old.distinct[c],
                        distinctAfter: new.distinct[c]))
            }
            return TableReport(
                name: "\(table.table.name)", rowsBefore: old.rows, rowsAfter: new.rows, strategy: strategy(t),
                columns: columns)
        }
        references = plan.references.enumerated().map { r, reference in
            ReferenceReport(
                name: reference.description, isVirtual: reference.isVirtual, before: before.matches[r],
                after: after.matches[r])
        }
        if let scan {
            leaks = scan.leaks
            valuesScanned = scan.values
            valuesLookedFor = looked
        }
    }
}
