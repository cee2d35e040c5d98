// What the styles use: properties, values, functions, units, selectors and at-rules, each with what stands in for it.
import { readFileSync } from "node:fs";
import * as css from "css-tree";
import { at } from "./data.mjs";

/** Where MDN keeps the functions and units of a value. */
const FUNCTIONS = ["", "color.", "gradient.", "image.", "easing-function.", "transform-function.", "basic-shape."];
const UNITS = { dvh: "viewport_percentage_units_dynamic", dvw: "viewport_percentage_units_dynamic", svh: "viewport_percentage_units_small", lvh: "viewport_percentage_units_large", cqw: "container_query_length_units", cap: "cap", lh: "lh", rlh: "rlh" };

/** Gaps in a row have no question of their own: all browsers learnt them with, or before, this. */
const ASKED = { "gap.flex_context": "inset" };

const read = (web, name) => css.parse(readFileSync(`${web}/${name}`, "utf8"), { positions: true, parseCustomProperty: true });
const selectorsOf = (rule) => rule.prelude.children.toArray().map((one) => css.generate(one));

/**
 * What stands in for what a browser does not know: the rules in an `@supports not (…)`.
 * @param {string} web The folder of the scripts.
 * @param {string} name A style sheet in it.
 * @returns {{unknown: string, selector: string}[]} The property that is asked for, and who has something instead.
 */
export function standIns(web, name) {
  const found = [];
  css.walk(read(web, name), (node) => {
    const unknown = node.type === "Atrule" && node.name === "supports" && /^not ?\(([\w-]+):/.exec(css.generate(node.prelude));
    if (!unknown) return;
    css.walk(node.block, (rule) => {
      if (rule.type === "Rule") found.push(...selectorsOf(rule).map((selector) => ({ unknown: unknown[1], selector })));
    });
  });
  return found;
}

/**
 * @param {string} web The folder of the scripts.
 * @param {string} name A style sheet in it.
 * @param {{unknown: string, selector: string}[]} instead What stands in for something.
 * @returns {{place: string, name: string}[]} What is used where and has nothing that stands in for it.
 */
export function usedByStyles(web, name, instead) {
  return new Sheet(read(web, name), name.replace("./", ""), instead).all();
}

class Sheet {
  constructor(tree, name, instead) {
    Object.assign(this, { tree, name, instead, found: [] });
  }

  all() {
    this.rules(this.tree.children, "");
    return this.found;
  }

  /** @param {boolean} [inList] Whether other selectors stand beside it, which go with it. */
  add(node, name, inList = false) {
    if (at(name)?.__compat) this.found.push({ place: `${this.name}:${node.loc.start.line}`, name, inList });
  }

  /** @param {css.List<css.CssNode>} list @param {string} asked The conditions of `@supports` round it. */
  rules(list, asked) {
    for (const node of list.toArray()) {
      if (node.type === "Rule") this.rule(node, asked);
      if (node.type === "Atrule") this.atRule(node, asked);
    }
  }

  atRule(node, asked) {
    this.add(node, `css.at-rules.${node.name}`);
    const condition = node.prelude ? css.generate(node.prelude) : "";
    if (node.name === "media" && node.prelude) css.walk(node.prelude, (part) => { if (part.type === "Feature") this.add(node, `css.at-rules.media.${part.name}`); });
    if (!node.block) return;
    const inside = node.name === "supports" ? `${asked} ${condition}` : asked;
    if (["media", "supports", "layer", "container"].includes(node.name)) this.rules(node.block.children, inside);
    else if (node.name === "font-face" || node.name === "page") {
      for (const one of node.block.children.toArray()) if (one.type === "Declaration") this.add(one, `css.at-rules.${node.name}.${one.property}`);
    }
  }

  rule(node, asked) {
    this.selectors(node.prelude, asked);
    const declarations = node.block.children.toArray().filter(({ type }) => type === "Declaration");
    const isFlex = declarations.some(({ property, value }) => property === "display" && /flex/.test(css.generate(value)));
    declarations.forEach((one, place) => {
      // An older browser takes what stands before in the same rule: that is looked at for itself.
      const before = declarations.slice(0, place).find(({ property }) => property === one.property);
      const known = before ? this.features(before, isFlex) : [];
      for (const name of this.features(one, isFlex)) {
        if (before && !known.includes(name) && name !== `css.properties.${one.property}`) continue;
        if (!asked.includes(name.split(".").pop()) && !this.hasInstead(node, name)) this.add(one, name);
      }
    });
  }

  /** Whether each of a rule's selectors has something instead of a feature. */
  hasInstead(rule, name) {
    const [, , ...path] = name.split(".");
    const asked = ASKED[path.join(".")] || path[0];
    const given = this.instead.filter(({ unknown }) => unknown === asked).map(({ selector }) => selector);
    return selectorsOf(rule).every((own) => given.some((one) => one === own || one.startsWith(`${own}>`) || one.startsWith(`${own}::`)));
  }

  /** What a declaration stands on. @returns {string[]} */
  features({ property, value }, isFlex) {
    const names = property.startsWith("--") ? [] : [`css.properties.${property}`];
    if (isFlex && /^(row-|column-)?gap$/.test(property)) names.push("css.properties.gap.flex_context");
    css.walk(value, (part) => {
      if (part.type === "Function") names.push(...this.named(part.name, property));
      if (part.type === "Identifier") names.push(`css.properties.${property}.${part.name}`, `css.types.global_keywords.${part.name}`);
      if (part.type === "Dimension" && UNITS[part.unit]) names.push(`css.types.length.${UNITS[part.unit]}`);
    });
    return names;
  }

  named(name, property) {
    const places = FUNCTIONS.map((kind) => `css.types.${kind}${name}`);
    return [...places, `css.properties.${property}.${name}`].filter((path) => at(path)?.__compat).slice(0, 1);
  }

  /** A selector that is not known takes its whole list with it. */
  selectors(prelude, asked) {
    const all = prelude.children.toArray();
    const inList = all.length > 1;
    css.walk(prelude, (part) => {
      const isPseudo = part.type === "PseudoClassSelector" || part.type === "PseudoElementSelector";
      if (!isPseudo || asked.includes(part.name)) return;
      const isShared = inList && !all.every((one) => css.generate(one).includes(`:${part.name}`));
      this.add(part, `css.selectors.${part.name}`, isShared);
      const [list] = part.children ? part.children.toArray() : [];
      if (part.name === "not" && list?.children && (list.children.size > 1 || list.children.first?.children?.size > 1)) this.add(part, "css.selectors.not.selector_list");
    });
  }
}
