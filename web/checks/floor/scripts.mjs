// What the scripts use: members by their types, names, options, events, elements, and what a pattern holds.
import { relative } from "node:path";
import ts from "typescript-api";
import { at } from "./data.mjs";

const PATTERNS = [
  [/\(\?<[=!]/, "javascript.regular_expressions.lookbehind_assertion"],
  [/\(\?[a-z-]+:/, "javascript.regular_expressions.modifier"],
];
const FLAGS = { d: "hasIndices", v: "unicodeSets", s: "dotAll", y: "sticky", u: "unicode" };

/**
 * @param {string} web The folder of the scripts.
 * @returns {{place: string, name: string}[]} What is used where; a name is a path in MDN's tree.
 */
export function usedByScripts(web) {
  const settings = ts.readConfigFile(`${web}/tsconfig.json`, ts.sys.readFile).config;
  const { options, fileNames } = ts.parseJsonConfigFileContent(settings, ts.sys, web);
  // As new as can be: what is not known here could not be named.
  const program = ts.createProgram(fileNames, { ...options, lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"] });
  const ours = program.getSourceFiles().filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && !fileName.includes("/node_modules/") && !fileName.includes("/.cache/"));
  // What stands in for a method is none of ours.
  const own = new Set(ours.filter(({ fileName }) => !fileName.endsWith("/older.js")).flatMap(methods));
  return ours.flatMap((file) => new Reader(program.getTypeChecker(), file, web, own).all());
}

/** The names of the methods that a file has itself. @param {ts.Node} node @returns {string[]} */
function methods(node) {
  const names = (ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node)) && ts.isIdentifier(node.name) ? [node.name.text] : [];
  ts.forEachChild(node, (child) => void names.push(...methods(child)));
  return names;
}

class Reader {
  /** @param {Set<string>} own The names of methods that may be ours, where the owner's type is not known. */
  constructor(types, file, web, own) {
    Object.assign(this, { types, file, web, own, found: [] });
  }

  all() {
    this.read(this.file);
    return this.found;
  }

  /** @param {ts.Node} node */
  read(node) {
    if (ts.isPropertyAccessExpression(node)) this.member(node, node.expression, node.name.text);
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) this.unpacked(node);
    else if (ts.isIdentifier(node)) this.global(node);
    else if (ts.isRegularExpressionLiteral(node)) this.pattern(node);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) this.call(node);
    ts.forEachChild(node, (child) => this.read(child));
  }

  /** @param {boolean} [isGuess] Whether it is one of all that have this name. */
  add(node, name, isGuess = false) {
    const { line } = this.file.getLineAndCharacterOfPosition(node.getStart());
    const place = `${relative(this.web, this.file.fileName).replace(/\\/g, "/")}:${line + 1}`;
    this.found.push({ place, name, isGuess });
  }

  /** The feature that a member of a type is, and its path. */
  member(node, owner, name) {
    const isAny = Boolean(this.types.getTypeAtLocation(owner).flags & ts.TypeFlags.Any);
    const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
    const path = isAny ? null : this.path(owner, name);
    if (path) this.add(node, path);
    else if (isAny && isCalled && !this.own.has(name)) for (const one of named(name)) this.add(node, one, true);
  }

  path(owner, name) {
    for (const kind of this.kinds(this.types.getTypeAtLocation(owner), owner)) {
      for (const path of [`api.${kind}.${name}`, `api.${kind}.${name}_static`, `javascript.builtins.${kind}.${name}`, `javascript.builtins.Intl.${kind}.${name}`]) {
        if (at(path)?.__compat) return path;
      }
    }
    return null;
  }

  unpacked(node) {
    const key = node.propertyName || node.name;
    if (!ts.isIdentifier(key)) return;
    for (const kind of this.kinds(this.types.getTypeAtLocation(node.parent), node)) {
      const path = [`api.${kind}.${key.text}`, `javascript.builtins.${kind}.${key.text}`].find((one) => at(one)?.__compat);
      if (path) return void this.add(node, path);
    }
  }

  /** The names of a type and of all that it builds on. @returns {string[]} */
  kinds(type, node) {
    if (type.isUnionOrIntersection()) return type.types.flatMap((one) => this.kinds(one, node));
    const whole = this.types.getApparentType(type);
    const name = whole.symbol?.name.replace(/Constructor$/, "").replace(/^(Readonly|Concat)Array$/, "Array");
    const named = !name || name.startsWith("__") ? node.getText() : name;
    const bases = whole.isClassOrInterface() || whole.target?.isClassOrInterface?.() ? this.types.getBaseTypes(whole.target || whole) : [];
    const array = /^(Ui|I)nt\d+(Clamped)?Array$|^Float\d+Array$/.test(named) ? ["TypedArray"] : [];
    return [named, ...array, ...bases.flatMap((base) => this.kinds(base, node))];
  }

  global(node) {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) return;
    if (ts.isPropertyAssignment(parent) || ts.isBindingElement(parent) && parent.propertyName === node) return;
    const symbol = this.types.getSymbolAtLocation(node);
    const isLib = symbol?.declarations?.some((one) => one.getSourceFile().hasNoDefaultLib || /\/lib\.[^/]*d\.ts$/.test(one.getSourceFile().fileName));
    if (!isLib) return;
    const name = node.text;
    const path = [`api.${name}`, `api.Window.${name}`, `javascript.builtins.${name}`].find((one) => at(one)?.__compat);
    if (path) this.add(node, path);
  }

  pattern(node) {
    const text = node.text;
    for (const [sign, name] of PATTERNS) if (sign.test(text)) this.add(node, name);
    for (const flag of text.slice(text.lastIndexOf("/") + 1)) if (FLAGS[flag]) this.add(node, `javascript.builtins.RegExp.${FLAGS[flag]}`);
  }

  call(node) {
    const called = node.expression;
    const [first, second] = node.arguments || [];
    if (called.getText() === "make" && first && ts.isStringLiteral(first)) this.element(node, first.text, second);
    if (called.getText().endsWith("ddEventListener") && first && ts.isStringLiteral(first)) this.event(node, called, first.text);
    const method = ts.isPropertyAccessExpression(called) ? this.path(called.expression, called.name.text) : this.maker(called);
    if (!method) return;
    for (const option of [...(node.arguments || [])].filter(ts.isObjectLiteralExpression)) this.options(option, method);
  }

  /** What is called or made by its name alone. */
  maker(called) {
    const name = called.getText();
    const places = [`javascript.builtins.${name}.${name.split(".").pop()}`, `api.${name}.${name}`, `api.Window.${name}`, `api.EventTarget.${name}`];
    return places.find((path) => at(path)?.__compat) || null;
  }

  /** MDN has the options of a method below it, such as `options_signal_parameter`. */
  options(literal, method) {
    for (const { name } of literal.properties) {
      const key = name?.getText();
      const path = find(at(method), method, (one) => [`options_${key}_parameter`, `options_${key}_option`, `${key}_option`, `options.${key}`].includes(one));
      if (path) this.add(literal, path);
    }
  }

  element(node, tag, attributes) {
    if (at(`html.elements.${tag}`)?.__compat) this.add(node, `html.elements.${tag}`);
    if (!attributes || !ts.isObjectLiteralExpression(attributes)) return;
    for (const { name, initializer } of attributes.properties) {
      const key = name && (ts.isStringLiteral(name) ? name.text : name.getText());
      const value = initializer && ts.isStringLiteral(initializer) ? [`html.elements.${tag}.${key}_${initializer.text}`] : [];
      const path = [...value, `html.elements.${tag}.${key}`, `html.global_attributes.${key}`].find((one) => at(one)?.__compat);
      if (path) this.add(node, path);
    }
  }

  event(node, called, name) {
    const owner = ts.isPropertyAccessExpression(called) ? this.kinds(this.types.getTypeAtLocation(called.expression), called.expression) : ["Window"];
    const path = owner.map((kind) => `api.${kind}.${name}_event`).find((one) => at(one)?.__compat);
    if (path) this.add(node, path);
  }
}

const known = new Map();

/** All members of the web's interfaces and of the language that have a name. @param {string} name */
function named(name) {
  if (!known.size) {
    for (const root of ["api", "javascript.builtins"]) {
      for (const [kind, members] of Object.entries(at(root))) {
        for (const member of Object.keys(members)) known.set(member, [...(known.get(member) || []), `${root}.${kind}.${member}`]);
      }
    }
  }
  return name === "__compat" ? [] : known.get(name) || [];
}

/** Look for a name below a feature. @returns {string|null} Its path. */
function find(feature, path, fits) {
  for (const [name, child] of Object.entries(feature)) {
    if (name === "__compat") continue;
    if (fits(name)) return `${path}.${name}`;
    const deeper = find(child, `${path}.${name}`, fits);
    if (deeper) return deeper;
  }
  return null;
}
