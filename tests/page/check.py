"""Looks at pages of report cards in a headless Chromium.

usage: check.py FOLDER PAGE...   writes screenshots into FOLDER; the last line is "N passed, N failed"
"""
import os
import re
import sys

from browser import Browser

# Widths in CSS pixels: a telephone, a screen, and A4 without its margins of 14 mm.
SIZES = [("phone", 360, True, "screen"), ("screen", 1100, False, "screen"), ("a4", 688, False, "print")]

OVERFLOW = """[...document.querySelectorAll('body *')].filter(e => {
  const box = e.getBoundingClientRect();
  return e.checkVisibility() && box.width > 0 && box.height > 0 && (box.right > document.documentElement.clientWidth + 1 || box.left < -1);
}).map(e => `${e.tagName.toLowerCase()}.${e.getAttribute('class') || ''} "${e.textContent.trim().slice(0, 40)}"`)"""

# What stands in a cell, without what opens on a click, ends where the cell ends.
OVERLAP = """[...document.querySelectorAll('th, td')].filter(cell => cell.checkVisibility()).flatMap(cell => {
  const edge = cell.getBoundingClientRect().right + 1, range = document.createRange();
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT), wide = [];
  for (let node; (node = walker.nextNode());) {
    if (!node.data.trim() || node.parentElement.closest('.why') || !node.parentElement.checkVisibility()) continue;
    range.selectNodeContents(node);
    if (range.getBoundingClientRect().right > edge) wide.push(node.data.trim().slice(0, 40));
  }
  return wide;
})"""

# WCAG 2.2, 1.4.3: relative luminance of every text and of the ground that it stands on.
CONTRAST = """(() => {
  const rgb = text => (text.match(/[\\d.]+/g) || []).map(Number);
  const part = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const light = c => 0.2126 * part(c[0]) + 0.7152 * part(c[1]) + 0.0722 * part(c[2]);
  const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] > 0) return c; } return [255, 255, 255]; };
  const weak = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node; (node = walker.nextNode());) {
    const e = node.parentElement, style = getComputedStyle(e);
    if (!node.data.trim() || !e.checkVisibility()) continue;
    const ink = rgb(e.closest('svg') ? style.fill : style.color), size = parseFloat(style.fontSize);
    const large = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
    const [a, b] = [light(ink), light(ground(e))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    count++;
    if (ratio < (large ? 3 : 4.5)) weak.push(`${ratio.toFixed(2)} "${node.data.trim().slice(0, 40)}"`);
  }
  return { count, weak };
})()"""

SMALLEST = """Math.min(...[...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
  .map(e => { const scale = e.closest('svg') ? e.closest('svg').getScreenCTM().a : 1; return parseFloat(getComputedStyle(e).fontSize) * scale; }))"""

TARGETS = """[...document.querySelectorAll('summary')].filter(e => e.offsetHeight < 24 || e.offsetWidth < 24).map(e => e.textContent)"""

OPENED = """(() => {
  const bad = [];
  for (const details of document.querySelectorAll('details')) {
    details.open = true;
    const shown = details.querySelector('.why, table'), box = shown.getBoundingClientRect();
    if (box.width < 200 || box.height < 20 || box.left < -1 || box.right > document.documentElement.clientWidth + 1) bad.push(details.textContent.trim().slice(0, 60));
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) bad.push('scrolls: ' + details.textContent.trim().slice(0, 60));
    details.open = false;
  }
  return bad;
})()"""


class Report:
    def __init__(self):
        self.passed = self.failed = 0

    def hold(self, what, problems):
        if problems:
            self.failed += 1
            print(f"FAILED {what}: {len(problems)}, such as {problems[:5]}")
        else:
            self.passed += 1


def unnamed(nodes):
    """Drawings and things to click that a screen reader cannot name."""
    asked = {"image", "img", "DisclosureTriangle", "button", "link"}
    return [node["role"]["value"] for node in nodes
            if not node.get("ignored") and node["role"]["value"] in asked and not node.get("name", {}).get("value", "").strip()]


def look(browser, page, folder, report):
    name = os.path.splitext(os.path.basename(page))[0]
    for size, width, mobile, media in SIZES:
        browser.size(width, 900, mobile)
        browser.media(media)
        asked = browser.open(page)
        what = f"{name} at {size}"
        report.hold(f"{what}: nothing but the page is loaded", [address for address in asked if not address.startswith("file://") or not address.endswith(os.path.basename(page))])
        report.hold(f"{what}: no sideways scrolling", [] if browser.run("document.documentElement.scrollWidth <= document.documentElement.clientWidth") else ["scrolls"])
        report.hold(f"{what}: nothing beyond the edges", browser.run(OVERFLOW))
        report.hold(f"{what}: no cell cut off", browser.run(OVERLAP))
        contrast = browser.run(CONTRAST)
        report.hold(f"{what}: contrast of {contrast['count']} texts", contrast["weak"] if contrast["count"] > 50 else ["too few texts"])
        smallest = browser.run(SMALLEST)
        report.hold(f"{what}: no text under 9 pixels", [] if smallest >= 9 else [smallest])
        if media == "screen":
            report.hold(f"{what}: things to click are 24 pixels wide and high", browser.run(TARGETS))
            report.hold(f"{what}: every derivation opens within the page", browser.run(OPENED))
            report.hold(f"{what}: drawings and buttons have names", unnamed(browser.call("Accessibility.getFullAXTree")["nodes"]))
        browser.picture(os.path.join(folder, f"{name}-{size}.png"))

    text = browser.run("document.body.innerText")
    wanted = browser.run("[document.title, document.querySelector('h1').textContent, ...[...document.querySelectorAll('h2')].map(e => e.textContent)]")
    # innerText leaves out what is not shown: each title has to be seen.
    report.hold(f"{name}: title and headings are seen", [title for title in wanted[1:] if title not in text])
    report.hold(f"{name}: an index with two decimals is seen", [] if re.search(r"\d{1,3}[.,]\d\d", text) else ["none"])
    browser.media("")
    pdf = browser.pdf()
    with open(os.path.join(folder, name + ".pdf"), "wb") as file:
        file.write(pdf)
    boxes = {tuple(map(round, map(float, box))) for box in re.findall(rb"/MediaBox\s*\[\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)", pdf)}
    report.hold(f"{name}: the print is A4", [] if boxes == {(0, 0, 595, 842)} else [boxes])


def main():
    folder, *pages = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    report = Report()
    with Browser() as browser:
        for page in pages:
            look(browser, page, folder, report)
    print(f"{report.passed} passed, {report.failed} failed")
    return 1 if report.failed or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
