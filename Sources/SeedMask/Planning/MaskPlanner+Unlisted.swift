import SeedSchema

extension MaskPlanner {
    /// Stops the run for columns that look sensitive and that nobody listed.
    func refuseUnlisted(_ plans: [MaskPlan.TablePlan]) throws {
        var details: [String] = []
        for plan in plans {
            for column in plan.columns where column.reason == "not listed" {
                let place = ColumnPlace(plan.table.name, column.column.name)
                guard
                    let found = SensitiveColumns.judge(
                        plan.table, column.column, schema: schema, sample: samples[place] ?? [])
                else { continue }
                details.append("\(place) looks like \(found.meaning), by \(found.evidence)")
            }
        }
        guard !details.isEmpty else { return }
        let what = details.count == 1 ? "a column looks" : "\(details.count) columns look"
        throw Diagnostic(
            .refused, "\(what) sensitive and nobody said how to mask \(details.count == 1 ? "it" : "them")",
            details: details,
            next: "list each under mask.tables with a masker or keep ('seed mask --init' proposes), or give "
                + "--allow-unlisted")
    }
}
