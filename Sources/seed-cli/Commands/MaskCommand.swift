import ArgumentParser
import SeedKit
import SeedMask
import SeedPlan
import SeedRows
import SeedSchema

/// `seed mask`
struct MaskCommand: ParsableCommand, SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "mask",
        abstract: "Mask a database deterministically, keys included, and prove it.",
        discussion: """
            The same secret gives the same replacement for the same value, in every table, database and file. Keys are \
            masked one to one, and what refers to them follows. 'mask:' of seed.yaml says how each column is masked; \
            --init proposes it. The secret comes from SEED_SECRET, --secret-file or --secret-fd.

              seed mask --init --from postgres://me@prod/shop
              seed mask --from postgres://me@prod/shop --to postgres://me@test/shop
              seed mask --in-place sqlite:copy.db
            """)

    @OptionGroup(title: "What") var what: MaskingOptions

    @Flag(name: .customLong("init"), help: "Write the proposal of 'mask:' to seed.yaml and mask nothing.")
    var initialize = false

    @Flag(help: "Print what would happen to each column, the sizes of domains and why they are masked 1:1.")
    var explain = false

    @Option(
        help: ArgumentHelp("Where --init writes; - is standard output (default: seed.yaml).", valueName: "path"),
        completion: .file(extensions: ["yaml", "yml"]))
    var out = "seed.yaml"

    @OptionGroup(title: "Secret") var secret: SecretOptions

    @Flag(name: .customLong("allow-unlisted"), help: "Keep columns that look sensitive and that nobody listed.")
    var allowUnlisted = false

    @Option(
        name: .customLong("commit-every"),
        help: ArgumentHelp(
            "Rows in each transaction; a run that was killed goes on. Default: all in one.", valueName: "n"))
    var commitEvery: Int?

    @Flag(help: "Empty the target's tables first.")
    var truncate = false

    @Option(
        help: ArgumentHelp(
            "Load a target faster: drop its foreign keys (fks), or indexes, too (all), and make them again.",
            discussion: "Validated, within the same transaction. Needs ownership of the tables. Default: none."))
    var rebuild: Rebuild?

    @Flag(help: "Mask a database once more that says it has been masked.")
    var again = false

    @Flag(inversion: .prefixedNo, help: "Count before and after, and look for originals in what was written.")
    var verify = true

    @Flag(help: "The signed report on standard output.")
    var json = false

    @Option(help: ArgumentHelp("Write the signed report to a file.", valueName: "path"), completion: .file())
    var report: String?

    @Option(
        name: .customLong("check-report"),
        help: ArgumentHelp("Tell whether a report was signed with this secret, and mask nothing.", valueName: "path"),
        completion: .file())
    var checkReport: String?

    @OptionGroup(title: "Output") var output: OutputOptions

    func validate() throws {
        if let commitEvery, commitEvery < 1 { throw ValidationError("--commit-every must be at least 1") }
        if initialize && explain { throw ValidationError("--init and --explain exclude each other") }
        if rebuild != nil, what.inPlace != nil || commitEvery != nil {
            throw ValidationError("--rebuild is for a copy in one transaction")
        }
        if truncate, what.inPlace != nil { throw ValidationError("--truncate needs --from and --to") }
    }

    func run() throws {
        var masker = try what.masker(output)
        masker.allowsUnlisted = allowUnlisted
        masker.options.commitEvery = commitEvery
        masker.options.verifies = verify
        masker.options.truncates = truncate
        if let rebuild { masker.options.rebuild = rebuild }
        masker.options.again = again
        if let checkReport { return try check(checkReport) }
        if initialize { return try propose(masker) }
        if explain {
            let place = try what.lookedAt(masker.settings)
            return Terminal(.output).write(try masker.explanation(of: place, isInPlace: what.inPlace != nil))
        }
        try mask(&masker)
    }

    // MARK: Masking

    private func mask(_ masker: inout Masker) throws {
        guard what.inPlace != nil || (what.from != nil && what.to != nil) else { throw MaskingOptions.nothingNamed }
        let secret = try secret.read()
        let terminal = Terminal(.error, noColor: output.noColor)
        let display = MaskDisplay(terminal: terminal, output: output)
        masker.options.progress = { display.show(table: $0, rows: $1) }
        masker.opened = Interruption.guarding
        let done: MaskReport
        do {
            if let url = what.inPlace {
                done = try masker.maskInPlace(MaskPlace.parse(url), secret: secret)
            } else {
                done = try masker.copy(
                    from: MaskPlace.parse(what.from ?? ""), to: MaskPlace.parse(what.to ?? ""), secret: secret)
            }
        } catch let failure as MaskProofFailure {
            Interruption.release()
            display.end()
            try write(failure.report, secret)
            throw MaskSummary.diagnostic(failure.report, isUndone: commitEvery == nil || what.inPlace != nil)
        } catch let error as DatabaseError where !Interruption.isRequested {
            display.end()
            throw MaskSummary.diagnostic(error, verbose: output.verbose)
        } catch {
            display.end()
            try Interruption.translate(error)
        }
        Interruption.release()
        display.end()
        try write(done, secret)
        if !output.quiet { MaskSummary.write(done, to: terminal) }
    }

    private func write(_ done: MaskReport, _ secret: RunSecret) throws {
        let text = done.json(signedWith: secret) + "\n"
        if let report { try TextFile.write(text, to: report) }
        if json { Terminal(.output).write(text) }
    }

    private func check(_ path: String) throws {
        let text = try TextFile.read(path, what: "the report")
        guard MaskReport.isGenuine(text, secret: try secret.read()) else {
            throw Diagnostic(
                .violations, "\(path) was changed, or signed with another secret", next: "mask again for a new report")
        }
        if !output.quiet { Terminal(.error, noColor: output.noColor).line("\(path) is as this secret signed it") }
    }

    // MARK: --init

    private func propose(_ masker: Masker) throws {
        let text = try masker.proposal(of: what.lookedAt(masker.settings)).text()
        if out == "-" { return Terminal(.output).write(text) }
        guard TextFile.exists(out) else {
            try TextFile.write(text, to: out)
            return say("wrote \(out)")
        }
        let standing = try TextFile.read(out, what: "the configuration")
        let file = try ConfigurationFile.read(
            out, environment: environmentValues(),
            generatorOptions: Dictionary(
                GeneratorRegistry.all.map { ($0.name, Array($0.options.keys)) }, uniquingKeysWith: { a, _ in a }))
        guard file.mask == nil else {
            throw Diagnostic(
                .refused, "\(out) has a mask section already",
                next: "print a proposal for what it doesn't list with --out -")
        }
        try TextFile.write(standing + (standing.hasSuffix("\n") || standing.isEmpty ? "" : "\n") + "\n" + text, to: out)
        say("added a mask section to \(out)")
    }

    private func say(_ line: String) {
        if !output.quiet { Terminal(.error, noColor: output.noColor).line(line) }
    }
}

/// Where the run secret comes from. There is no option that takes the secret itself: arguments are seen by every user
/// of a machine.
struct SecretOptions: ParsableArguments {
    @Option(
        name: .customLong("secret-file"),
        help: ArgumentHelp("A file that holds the secret, in place of SEED_SECRET.", valueName: "path"),
        completion: .file())
    var file: String?

    @Option(
        name: .customLong("secret-fd"),
        help: ArgumentHelp("A descriptor to read the secret from, as in --secret-fd 3 3<secret.txt.", valueName: "n"))
    var descriptor: Int32?

    func validate() throws {
        if file != nil && descriptor != nil {
            throw ValidationError("only one of --secret-file and --secret-fd can be used")
        }
    }

    func read() throws -> RunSecret { try RunSecret.read(file: file, descriptor: descriptor) }
}
