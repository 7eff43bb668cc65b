namespace Spm.Core.Reports;

/// <summary>How a report card looks on a screen, a telephone and A4. Ink on its grounds has a contrast of at least 4.5 to 1.</summary>
internal static class CardStyle
{
    public const string Text = """
        :root { --ink: #14222d; --soft: #4b5c69; --line: #d3dbe0; --ground: #f4f7f8; --accent: #17606f; }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0 auto; max-width: 64rem; padding: 2rem 1.5rem 3rem; background: #fff; color: var(--ink); font: 1rem/1.5 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word; }
        h1, h2, p, ol, ul, table { margin: 0; }
        h1 { font-size: 2.1rem; line-height: 1.15; font-weight: 650; letter-spacing: -.01em; }
        h2 { font-size: 1.05rem; line-height: 1.3; font-weight: 650; margin-bottom: .5rem; break-after: avoid; }
        header { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: flex-end; justify-content: space-between; border-bottom: 3px solid var(--accent); padding-bottom: 1rem; }
        .over { color: var(--accent); font-weight: 600; letter-spacing: .02em; }
        .under { color: var(--soft); font-size: 1.15rem; }
        .stamp { border: 2px solid var(--accent); color: var(--accent); border-radius: .3rem; padding: .2rem .8rem; font-weight: 700; letter-spacing: .12em; }
        .stamp.open { border: 2px dashed #8a4b12; color: #8a4b12; }
        section { margin-top: 2rem; min-width: 0; }
        .note, .withheld, small { color: var(--soft); font-size: .84rem; }
        .fact { margin-top: .35rem; }
        .lead { font-size: 1.12rem; font-weight: 600; }
        .result { position: relative; display: grid; grid-template-columns: minmax(0, 25rem) minmax(0, 1fr); gap: 1rem 2.2rem; align-items: start; }
        .gauge { text-align: center; }
        .dial { display: block; width: 100%; max-width: 26rem; height: auto; margin: 0 auto; }
        .value { margin-top: -1.2rem; }
        .value strong { display: block; font-size: 2.9rem; line-height: 1.2; font-weight: 700; font-variant-numeric: tabular-nums; }
        .value:has(.long) { margin-top: .4rem; }
        .value strong.long { font-size: 2.1rem; padding-bottom: .3rem; }
        .sender { margin-top: .8rem; }
        .scale { margin: .8rem auto 0; max-width: 24rem; text-wrap: balance; }
        .code { color: var(--soft); font-size: .6em; font-weight: 400; letter-spacing: 0; }
        .band { fill: none; stroke-width: 28; }
        .band.r0 { stroke: #cf8a79; } .band.r1 { stroke: #e2b780; } .band.r2 { stroke: #ead596; } .band.r3 { stroke: #b4d3b8; } .band.r4 { stroke: #6db0a2; } .band.r5 { stroke: #17606f; }
        .cut { stroke: #fff; stroke-width: 2; }
        .hand { fill: var(--ink); stroke: var(--ink); stroke-width: 3; }
        .end { stroke: var(--ink); stroke-width: 3; }
        .reach { fill: none; stroke: var(--ink); stroke-width: 4; }
        text { font: 12.5px "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; fill: var(--ink); }
        text.mark { fill: var(--soft); font-size: 11.5px; }
        .chip { display: inline-block; border-radius: .9rem; padding: .05rem .6rem; background: #e8edf0; font-size: .84rem; font-weight: 600; white-space: nowrap; }
        .chip.r0 { background: #f0cfc6; } .chip.r1 { background: #f5dfc1; } .chip.r2 { background: #f6ebc8; } .chip.r3 { background: #d9eadb; } .chip.r4 { background: #bfdfd8; } .chip.r5 { background: #17606f; color: #fff; }
        .value .chip { font-size: 1.05rem; padding: .15rem 1rem; white-space: normal; }
        .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 2.2rem; align-items: start; }
        table { width: 100%; border-collapse: collapse; font-size: .92rem; }
        th, td { text-align: left; vertical-align: top; padding: .34rem .5rem; border-bottom: 1px solid var(--line); font-weight: 400; }
        thead th { color: var(--soft); font-size: .8rem; font-weight: 600; vertical-align: bottom; border-bottom: 1px solid var(--soft); line-height: 1.25; }
        tfoot th, tfoot td { font-weight: 650; border-bottom: 0; }
        th:first-child, td:first-child { padding-left: 0; }
        th:last-child, td:last-child { padding-right: 0; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; position: relative; }
        .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        thead .n { white-space: normal; }
        .bar { display: block; width: 100%; height: .5rem; margin-top: .25rem; }
        .track { fill: #e6ecef; } .fill { fill: #3b8291; } .tick { fill: #fff; }
        .costly ol { list-style: none; padding: 0; counter-reset: rank; }
        .costly li { position: relative; padding: .6rem .8rem .6rem 3rem; background: var(--ground); border-left: 4px solid var(--accent); margin-bottom: .6rem; counter-increment: rank; }
        .first { display: flex; justify-content: space-between; gap: 1rem; }
        .first b:last-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
        .costly li::before { content: counter(rank); position: absolute; left: 1rem; top: .35rem; font-size: 1.6rem; font-weight: 700; color: var(--accent); }
        .trend:only-child { grid-column: 1 / -1; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 2.2rem; align-items: center; }
        .trend:only-child > h2, .trend:only-child > p { grid-column: 1 / -1; }
        .chart { display: block; width: 100%; max-width: 32rem; height: auto; margin-bottom: .5rem; }
        .grid { stroke: var(--line); stroke-width: 1; fill: none; }
        .line { fill: none; stroke: var(--accent); stroke-width: 2.5; }
        .chart .reach { stroke-width: 2; }
        .point { fill: var(--accent); stroke: var(--accent); stroke-width: 2; } .point.open { fill: #fff; }
        .missing, .complete { background: var(--ground); padding: .8rem 1rem; margin-top: 2rem; }
        .services td, .services tbody th { font-size: .88rem; }
        .group th { font-weight: 650; background: var(--ground); padding: .4rem .6rem; }
        .services .group th { padding-left: .6rem; }
        small { display: block; font-size: .74rem; white-space: nowrap; }
        .withheld { font-style: italic; }
        details { display: inline; }
        summary { cursor: pointer; list-style: none; display: inline-block; min-height: 1.5rem; min-width: 1.5rem; text-decoration: underline dotted var(--accent); text-underline-offset: .25em; }
        summary::-webkit-details-marker { display: none; }
        summary:hover { color: var(--accent); }
        summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
        .value summary, footer summary { text-decoration-thickness: 1px; }
        .why { position: absolute; z-index: 2; left: 0; right: 0; margin-top: .4rem; max-height: 32rem; overflow: auto; background: #fff; border: 1px solid var(--soft); border-radius: .4rem; box-shadow: 0 .6rem 1.8rem rgb(20 34 45 / 22%); padding: 1rem 1.2rem; text-align: left; white-space: normal; font-size: .86rem; font-weight: 400; line-height: 1.45; }
        .result .why { top: 100%; }
        .title { font-weight: 650; font-size: .95rem; }
        .step { border-top: 1px solid var(--line); padding: .25rem 0; }
        .step b { font-weight: 600; }
        .d1 { padding-left: 1rem; } .d2 { padding-left: 2rem; } .d3 { padding-left: 3rem; } .d4 { padding-left: 4rem; }
        .findings ul { padding: 0; list-style: none; font-size: .84rem; }
        .findings li { padding: .2rem 0; border-bottom: 1px solid var(--line); }
        .sort { font-weight: 650; }
        footer { margin-top: 2.5rem; border-top: 3px solid var(--accent); padding-top: 1rem; color: var(--soft); font-size: .84rem; }
        footer h2 { color: var(--ink); }
        footer p { margin-bottom: .4rem; }
        .settings { display: block; margin-bottom: .6rem; }
        code { font-size: .9em; overflow-wrap: anywhere; }
        @media screen and (max-width: 46rem) {
          body { padding: 1.2rem 1rem 2rem; }
          h1 { font-size: 1.6rem; }
          .result { grid-template-columns: minmax(0, 1fr); }
          .value strong { font-size: 2.4rem; }
          .value strong.long { font-size: 1.8rem; }
          th, td { padding: .34rem .3rem; }
          .stack, .stack tbody, .stack tfoot, .stack th, .stack td { display: block; }
          .stack thead { display: none; }
          .stack tr { display: grid; grid-template-columns: 8.3rem 1fr 1fr; gap: .2rem .6rem; border-bottom: 1px solid var(--line); padding: .7rem 0 .6rem; }
          .stack tr.group { border: 0; padding: 0; margin-top: .8rem; }
          .stack th, .stack td { border: 0; padding: 0; text-align: left; white-space: normal; min-width: 0; }
          .stack th, .stack td[colspan], .stack .full { grid-column: 1 / -1; }
          .stack tbody th { font-weight: 650; }
          .stack .group th { padding: .4rem .6rem; }
          .stack td[data-label]::before { content: attr(data-label); display: block; color: var(--soft); font-size: .76rem; line-height: 1.3; }
          .stack .chip { padding: .05rem .4rem; font-size: .8rem; }
          .urusan .stack tr { grid-template-columns: 4.5rem 1fr auto; }
          .urusan .stack tfoot tr { grid-template-columns: 1fr auto; border: 0; }
          .stack tfoot th { grid-column: 1; }
          summary { min-height: 1.6rem; }
          .why { padding: .8rem; }
          .value .why { position: static; max-height: none; }
          .d2, .d3, .d4 { padding-left: 1.4rem; }
        }
        @page { size: A4; margin: 14mm; }
        @media print {
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          html { font-size: 13px; }
          body { max-width: none; padding: 0; line-height: 1.42; }
          section { margin-top: 1.1rem; }
          .result { grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); }
          .pair { grid-template-columns: 1fr 1fr; gap: 0 1.6rem; }
          .pair > :only-child { grid-column: 1 / -1; }
          section:not(.services, .findings) { break-inside: avoid; }
          .services { break-before: page; margin-top: 0; }
          .why { display: none; }
          summary { text-decoration: none; min-height: 0; }
          .services td, .services tbody th { font-size: .8rem; }
          .services td:last-child { min-width: 8.5em; }
          .services .full { white-space: normal; }
          .services .chip { font-size: .75rem; padding: .02rem .45rem; }
          .settings { display: none; }
        }
        """;
}
