import SeedRows
import SeedSchema

/// A load that the database ended, with what was going on.
public struct LoadFailure: Error {
    public var underlying: any Error
    /// The table whose rows went in.
    public var table: QualifiedName?
    /// Rows that stood in it when its load began and that neither the run nor anyone before had put there.
    public var strangers: Int64
    /// The candidates that the table's triggers let in, where they were tried.
    public var accepted: [Int64]?
    /// How many candidates were tried.
    public var candidates: Int64 = 0
    /// What failed after it, in a rehearsal.
    public var others: [LoadFailure] = []

    public init(underlying: any Error, table: QualifiedName? = nil, strangers: Int64 = 0) {
        self.underlying = underlying
        self.table = table
        self.strangers = strangers
    }
}

/// What a trigger's veto means for the next plan: nobody can read from a schema what triggers do.
public enum Rejection: Sendable {
    /// No row of the table gets past the table's triggers; what its references may have to agree on.
    case forbidden(QualifiedName, Diagnostic, guesses: [ForeignKey])
    /// No other row and no other order would change that.
    case hopeless(QualifiedName, Diagnostic)
    /// Triggers put its rows into a partitioned table, too: they must fit a partition of that.
    case routed(QualifiedName, Expression)
    /// Triggers of these tables put rows elsewhere that reference nothing: their columns may have to be keys.
    case feeds([QualifiedName: [ForeignKey]])
    /// These candidates get past the table's triggers.
    case tried(QualifiedName, [Int64], Diagnostic, guesses: [ForeignKey])
    /// A trigger that fires once for a statement may be written for a single row of it.
    case crowded(QualifiedName)
    /// Triggers of other tables had put rows there, and those are all that fit.
    case filled(QualifiedName)
    /// A setting of the application's own is missing in the session.
    case setting(String)
    /// Triggers name tables or functions without their schema, and the session's search_path lacks it.
    case path(Identifier)

    /// nil when triggers have nothing to do with the failure.
    public init?(_ failure: LoadFailure, in plan: Plan) {
        guard let error = failure.underlying as? DatabaseError else { return nil }
        let missing = "unrecognized configuration parameter \""
        if error.sqlState == "42704", let name = error.message.split(separator: missing).last, name.hasSuffix("\""),
            name.contains(".")
        {
            self = .setting(String(name.dropLast()))
            return
        }
        if let schema = Rejection.missingSchema(error, failure.table, plan) {
            self = .path(schema)
            return
        }
        let inside = error.context.map { $0.contains("PL/") || $0.contains("SQL function ") } ?? false
        let isConstraint = [.notNull, .unique, .foreignKey, .check, .exclusion].contains(error.kind)
        if error.kind == .unique, !inside, let table = failure.table, failure.strangers > 0 {
            self = .filled(table)
            return
        }
        if error.kind == .foreignKey, let guesses = Rejection.feeding(error, failure.table, plan) {
            self = .feeds(guesses)
            return
        }
        guard error.kind == .trigger || isConstraint || error.kind == .other || error.kind == .busy else { return nil }
        let firing = Rejection.firing(error, failure.table, plan)
        guard let table = firing ?? failure.table, let known = plan.schema.table(table) else { return nil }
        let triggers = known.triggers.filter(\.firesOnInsert)
        guard error.kind == .trigger || !triggers.isEmpty else { return nil }
        if triggers.contains(where: \.readsStatement), !plan.options.singly.contains(table) {
            self = .crowded(table)
            return
        }
        var details = [error.message]
        if let constraint = error.constraint, error.kind != .trigger {
            details.append("constraint \(constraint)" + (error.table.map { " of \($0)" } ?? ""))
        }
        if failure.candidates > 0, failure.accepted?.isEmpty != false {
            details.append("none of \(Planning.grouped(failure.candidates)) candidate rows was let in")
        }
        if let place = error.context?.split(separator: "\n").first(where: { !$0.hasPrefix("COPY ") }) {
            details.append(String(place))
        }
        if !triggers.isEmpty { details.append("triggers: " + triggers.map(\.name.name).joined(separator: ", ")) }
        let diagnostic = Diagnostic(
            .unsatisfiable,
            isConstraint && !inside
                ? "the rows of \(table) break a constraint once its triggers have fired"
                : "a trigger of \(table) rejects its rows",
            details: details, next: "leave the table out with --exclude \(table)")
        if let rule = Rejection.missingPartition(error, plan) {
            let asked = plan.options.guessedChecks[table] ?? []
            guard let rule, rule.columns.allSatisfy({ known.column($0) != nil }), !asked.contains(rule) else {
                self = .hopeless(table, diagnostic)
                return
            }
            self = .routed(table, rule)
            return
        }
        let guesses = error.kind == .trigger ? GuessedKeys.agreeing(known, in: plan.schema) : []
        if let accepted = failure.accepted, !accepted.isEmpty, table == failure.table {
            self = .tried(table, accepted, diagnostic, guesses: guesses)
        } else {
            self = .forbidden(table, diagnostic, guesses: guesses)
        }
    }

    /// The trigger writes to a table that has no partition for the row: what its rows must be like; nil inside: it has no
    /// partition at all.
    private static func missingPartition(_ error: DatabaseError, _ plan: Plan) -> Expression?? {
        let parts = error.message.split(separator: "\"", omittingEmptySubsequences: false)
        guard error.sqlState == "23514", parts.count == 3, parts[0] == "no partition of relation ",
            parts[2] == " found for row",
            let target = plan.schema.tables.first(where: { $0.name.name.name == parts[1] })
        else { return nil }
        guard let rule = PartitionRule.condition(of: target, in: plan.schema) else { return .some(nil) }
        if case .or(let ways) = rule, ways.isEmpty { return .some(nil) }
        return rule
    }

    /// The foreign key of another table than the one that is loaded was broken, and not by its own rows.
    private static func feeding(
        _ error: DatabaseError, _ loading: QualifiedName?, _ plan: Plan
    ) -> [QualifiedName: [ForeignKey]]? {
        guard let name = error.constraint else { return nil }
        for table in plan.schema.tables where table.name != loading && table.name.description == error.table {
            guard let key = table.foreignKeys.first(where: { $0.name?.name == name }) else { continue }
            var out: [QualifiedName: [ForeignKey]] = [:]
            for (source, guess) in GuessedKeys.feeding(key, of: table, in: plan)
            where plan.options.guesses[source]?.contains(guess) != true {
                out[source, default: []].append(guess)
            }
            if !out.isEmpty { return out }
        }
        return nil
    }

    /// The schema of the function that misses something, or of the table: whoever wrote the triggers had it in the path.
    private static func missingSchema(_ error: DatabaseError, _ loading: QualifiedName?, _ plan: Plan) -> Identifier? {
        // No such table, function or type.
        guard ["42P01", "42883", "42704"].contains(error.sqlState), let context = error.context else { return nil }
        let functions = plan.schema.tables.flatMap(\.triggers).compactMap(\.function)
        let called = functions.first { context.contains("function \($0)(") }
        let schemas = [called?.split(separator: ".").first.map { Identifier(String($0)) }, loading?.schema]
        return schemas.compactMap { $0 }.first { !plan.options.searchPath.contains($0) && $0.name != "public" }
    }

    /// The table whose trigger runs the function that the error's context names: constraint triggers fire at commit.
    private static func firing(_ error: DatabaseError, _ loading: QualifiedName?, _ plan: Plan) -> QualifiedName? {
        if let loading, plan.schema.table(loading)?.triggers.contains(where: \.firesOnInsert) == true { return loading }
        guard let context = error.context else { return nil }
        let owners = plan.tables.map(\.name).filter { name in
            plan.schema.table(name)?.triggers.contains { trigger in
                guard let function = trigger.function?.split(separator: ".").last else { return false }
                return context.contains("\(function)(")
            } ?? false
        }
        return owners.count == 1 ? owners[0] : nil
    }
}

extension Plan {
    /// Inserting may run triggers.
    var hasTriggers: Bool {
        compiled.contains { $0.context.table.triggers.contains(where: \.firesOnInsert) }
    }
}
