// Where a visit is: a doorway and a desk, drawn with lines.
const SPACE = "http://www.w3.org/2000/svg";

/** A drawing that says nothing which the words beside it do not. @param {string[]} lines The `d` of its paths. @param {string} accent The path in the colour of a yes. */
function drawing(lines, accent) {
  const svg = document.createElementNS(SPACE, "svg");
  svg.setAttribute("viewBox", "0 0 240 96");
  svg.setAttribute("class", "fu-place");
  svg.setAttribute("aria-hidden", "true");
  for (const [d, look] of [...lines.map((each) => [each, "fu-place__line"]), [accent, "fu-place__accent"]]) {
    const path = document.createElementNS(SPACE, "path");
    path.setAttribute("d", d);
    path.setAttribute("class", look);
    svg.append(path);
  }
  return svg;
}

/** A door that stands a little open, with light behind it. */
export const door = () => drawing(
  ["M8 90H232", "M92 90V10H148V90", "M100 90V18H140V90", "M100 18L126 26V94L100 90", "M30 90V46H70V90M30 46L34 36H66L70 46M176 30H216V60H176Z"],
  "M120 56V62M158 90V70M152 70H164M158 70C150 62 150 54 158 48C166 54 166 62 158 70",
);

/** A desk with a lamp, a screen and a bell. */
export const desk = () => drawing(
  ["M8 92H232", "M36 60H204M46 60V92M194 60V92M46 72H92M92 60V92", "M64 28H112V52H64ZM88 52V60M76 60H100", "M170 60V36L154 22M162 14L146 30L164 34Z"],
  "M124 60C124 48 144 48 144 60M134 51V47M120 60H148",
);
