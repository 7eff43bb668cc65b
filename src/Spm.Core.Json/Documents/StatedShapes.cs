namespace Spm.Core.Json;

/// <summary>What derivations and results are written with.</summary>
internal static class StatedShapes
{
    // Before the shapes, which state it.
    public static SpmFileFormat<DerivationDocument> DerivationFormat { get; } = new("spm-derivation", 1, [], "Asal-usul angka", _ => DerivationFile!);

    public static Shape<StatedWords> Words { get; } = Shapes.Object<StatedWords>("words", of =>
    {
        var indonesian = of.Required("id", Shapes.AsGiven("mutu minimal"), words => words.Indonesian);
        var english = of.Required("en", Shapes.AsGiven("minimum quality"), words => words.English);
        return read => new StatedWords(indonesian(read), english(read));
    });

    public static Shape<StatedValue> Value { get; } = Shapes.Object<StatedValue>("value", of =>
    {
        var published = of.Required("published", Values.Percentage, value => value.Published);
        var plain = of.Optional("plainlyRounded", Values.Percentage, value => value.PlainlyRounded);
        var rating = of.Optional("rating", Json.Words.SpmRating, value => value.Rating);
        var exact = of.Optional("exact", Values.Ratio, value => value.Exact);
        return read => new StatedValue(published(read), plain(read), rating(read), exact(read));
    });

    public static Shape<StatedChoice> Choice { get; } = Shapes.Object<StatedChoice>("choice", of =>
    {
        var key = of.Required("key", Shapes.Line("not-reported"), choice => choice.Key);
        var value = of.Required("value", Shapes.Line("zero"), choice => choice.Value);
        var basis = of.Required("basis", Names.LegalBasis, choice => choice.Basis);
        return read => new StatedChoice(key(read), value(read), basis(read));
    });

    public static Shape<StatedStep> Step { get; } = Shapes.Object<StatedStep>("step", of =>
    {
        var subject = of.Required("subject", Json.Words.DerivationSubject, step => step.Subject);
        var key = of.Usually("key", Shapes.Line("recipients"), step => step.Key, "");
        var name = of.Required("name", Words, step => step.Name);
        var operation = of.Required("operation", Json.Words.DerivationOperation, step => step.Operation);
        var weight = of.Required("weight", Values.Number(0, "1"), step => step.Weight);
        var value = of.Optional("value", Value, step => step.Value);
        var required = of.Optional("required", Values.Count, step => step.Required);
        var done = of.Optional("done", Values.Count, step => step.Done);
        var rows = of.Optional("rows", Values.Count, step => step.Rows);
        var unit = of.Optional("unit", Shapes.Line("orang"), step => step.Unit);
        var capped = of.Flag("capped", step => step.IsCapped);
        var estimate = of.Flag("estimate", step => step.IsEstimate);
        var gap = of.Optional("gap", Json.Words.DerivationGap, step => step.Gap);
        var reason = of.Optional("reason", Shapes.Line("tidak ada bencana sampai akhir tahun"), step => step.Reason);
        var evidence = of.Optional("evidence", Shapes.Line("SK Bupati 12/2025"), step => step.Evidence);
        var place = of.Optional("place", Words, step => step.Place);
        var choices = of.Many("choices", Choice, step => step.Choices);
        var basis = of.Optional("basis", Names.LegalBasis, step => step.Basis);
        var operands = of.Many("operands", new DeferredShape<StatedStep>("{}", () => Step!), step => step.Operands);
        return read => new StatedStep
        {
            Subject = subject(read),
            Key = key(read),
            Name = name(read),
            Operation = operation(read),
            Weight = weight(read),
            Value = value(read),
            Required = required(read),
            Done = done(read),
            Rows = rows(read),
            Unit = unit(read),
            IsCapped = capped(read),
            IsEstimate = estimate(read),
            Gap = gap(read),
            Reason = reason(read),
            Evidence = evidence(read),
            Place = place(read),
            Choices = choices(read),
            Basis = basis(read),
            Operands = operands(read),
        };
    });

    public static Shape<StatedSetting> Setting { get; } = Shapes.Object<StatedSetting>("setting", of =>
    {
        var key = of.Required("key", Shapes.Line("quality"), setting => setting.Key);
        var value = of.Required("value", Shapes.Line("mean-of-indicators"), setting => setting.Value);
        var name = of.Required("name", Words, setting => setting.Name);
        var meaning = of.Optional("meaning", Words, setting => setting.Meaning);
        var basis = of.Required("basis", Names.LegalBasis, setting => setting.Basis);
        return read => new StatedSetting(key(read), value(read), name(read), meaning(read), basis(read));
    });

    public static Shape<StatedRules> Rules { get; } = Shapes.Object<StatedRules>("rules", of =>
    {
        var name = of.Required("name", Shapes.Line("Permendagri 59/2021"), rules => rules.Name);
        var hash = of.Required("hash", Values.Sha256, rules => rules.Hash);
        var year = of.Required("year", Values.BudgetYear, rules => rules.Year);
        var edition = of.Required("edition", Values.Day, rules => rules.Edition);
        var basis = of.Required("basis", Names.LegalBasis, rules => rules.Basis);
        var scale = of.Required("scale", Shapes.List(Values.Number(1, "60", 100)), rules => rules.Scale);
        var settings = of.Required("settings", Shapes.List(Setting), rules => rules.Settings);
        return read => new StatedRules
        {
            Name = name(read),
            Hash = hash(read),
            Year = year(read),
            Edition = edition(read),
            Basis = basis(read),
            Scale = scale(read),
            Settings = settings(read),
        };
    });

    public static Shape<StatedMovement> Movement { get; } = Shapes.Object<StatedMovement>("movement", of =>
    {
        var key = of.Required("key", Shapes.Line("quality"), movement => movement.Key);
        var value = of.Required("value", Shapes.Line("pooled-sum"), movement => movement.Value);
        var conflict = of.Required("inConflict", Shapes.Flag, movement => movement.IsInConflict);
        var basis = of.Required("basis", Names.LegalBasis, movement => movement.Basis);
        var published = of.Optional("published", Values.Percentage, movement => movement.Published);
        var rating = of.Optional("rating", Json.Words.SpmRating, movement => movement.Rating);
        var points = of.Optional("points", Values.Ratio, movement => movement.Points);
        var refusal = of.Optional("refusal", Shapes.Line("the method takes one quality item"), movement => movement.Refusal);
        return read => new StatedMovement
        {
            Key = key(read),
            Value = value(read),
            IsInConflict = conflict(read),
            Basis = basis(read),
            Published = published(read),
            Rating = rating(read),
            Points = points(read),
            Refusal = refusal(read),
        };
    });

    /// <summary>The members of a derivation without its format, as a proof holds them.</summary>
    public static Shape<DerivationDocument> Derivation { get; } = Shapes.Object<DerivationDocument>("derivation", Describe);

    /// <summary>A file of its own.</summary>
    public static Shape<DerivationDocument> DerivationFile { get; } = Shapes.Object<DerivationDocument>(null, of =>
    {
        of.Format(SpmFormat.Derivation);
        return Describe(of);
    });

    private static Func<ReadMembers, DerivationDocument> Describe(Members<DerivationDocument> of)
    {
        var title = of.Required("title", Words, derivation => derivation.Title);
        var remarks = of.Required("remarks", Shapes.List(Words), derivation => derivation.Remarks);
        var tree = of.Required("tree", Step, derivation => derivation.Tree);
        var rules = of.Required("rules", Rules, derivation => derivation.Rules);
        var movements = of.Required("movements", Shapes.List(Movement), derivation => derivation.Movements);
        return read => new DerivationDocument { Title = title(read), Remarks = remarks(read), Tree = tree(read), Rules = rules(read), Movements = movements(read) };
    }
}
