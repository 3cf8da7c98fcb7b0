// SPDX-License-Identifier: MIT
// Twin of Json.m3.
import {run} from '../script/rounds.js';

const RECORDS = 150;

class Null {
  sum() {
    return 1;
  }
}

class Bool {
  constructor(value) {
    this.value = value;
  }

  sum() {
    return this.value ? 3 : 2;
  }
}

class Num {
  constructor(value) {
    this.value = value;
  }

  sum() {
    return Math.round(this.value * 8);
  }
}

class Str {
  constructor(value) {
    this.value = value;
  }

  sum() {
    return this.value.length === 0 ? 0 : 5 * this.value.length + this.value.charCodeAt(this.value.length - 1);
  }
}

class List {
  constructor() {
    this.elements = [];
  }

  add(value) {
    this.elements.push(value);
  }

  sum() {
    let sum = 7 * this.elements.length;
    for (const value of this.elements) {
      sum += value.sum();
    }
    return sum;
  }
}

class Obj {
  constructor() {
    this.names = [];
    this.members = new Map();
  }

  put(name, value) {
    if (!this.members.has(name)) {
      this.names.push(new Str(name));
    }
    this.members.set(name, value);
  }

  sum() {
    let sum = 0;
    for (const name of this.names) {
      sum += name.sum() + this.members.get(name.value).sum();
    }
    return sum;
  }
}

class Parser {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  fail() {
    throw new SyntaxError(`character ${this.at}`);
  }

  peek() {
    if (this.at >= this.text.length) {
      this.fail();
    }
    return this.text[this.at];
  }

  skip() {
    while (this.at < this.text.length) {
      const ch = this.text[this.at];
      if (ch !== ' ' && ch !== '\t' && ch !== '\n' && ch !== '\r') {
        return;
      }
      this.at++;
    }
  }

  comes(ch) {
    this.skip();
    if (this.peek() !== ch) {
      return false;
    }
    this.at++;
    return true;
  }

  expect(what) {
    for (const ch of what) {
      if (this.peek() !== ch) {
        this.fail();
      }
      this.at++;
    }
  }

  value() {
    this.skip();
    const ch = this.peek();
    switch (ch) {
      case '{':
        this.at++;
        return this.object();
      case '[':
        this.at++;
        return this.array();
      case '"':
        this.at++;
        return new Str(this.string());
      case 't':
        this.expect('true');
        return new Bool(true);
      case 'f':
        this.expect('false');
        return new Bool(false);
      case 'n':
        this.expect('null');
        return new Null();
      default:
        return ch === '-' || isDigit(ch) ? this.number() : this.fail();
    }
  }

  array() {
    const list = new List();
    if (this.comes(']')) {
      return list;
    }
    do {
      list.add(this.value());
    } while (this.comes(','));
    this.expect(']');
    return list;
  }

  object() {
    const object = new Obj();
    if (this.comes('}')) {
      return object;
    }
    do {
      this.skip();
      this.expect('"');
      const name = this.string();
      this.skip();
      this.expect(':');
      object.put(name, this.value());
    } while (this.comes(','));
    this.expect('}');
    return object;
  }

  string() {
    let from = this.at;
    let result = '';
    while (true) {
      const ch = this.peek();
      if (ch === '"') {
        result += this.text.substring(from, this.at);
        this.at++;
        return result;
      }
      if (ch === '\\') {
        result += this.text.substring(from, this.at);
        this.at++;
        result += this.escape();
        from = this.at;
      } else {
        this.at++;
      }
    }
  }

  escape() {
    const ch = this.peek();
    this.at++;
    switch (ch) {
      case '"':
      case '\\':
      case '/':
        return ch;
      case 'n':
        return '\n';
      case 't':
        return '\t';
      case 'r':
        return '\r';
      case 'f':
        return '\f';
      case 'b':
        return '\b';
      case 'u': {
        let code = 0;
        for (let i = 0; i < 4; i++) {
          const digit = parseInt(this.peek(), 16);
          if (Number.isNaN(digit)) {
            this.fail();
          }
          this.at++;
          code = 16 * code + digit;
        }
        return code > 255 ? this.fail() : String.fromCharCode(code);
      }
      default:
        return this.fail();
    }
  }

  number() {
    const from = this.at;
    if (this.peek() === '-') {
      this.at++;
    }
    while (isDigit(this.peek())) {
      this.at++;
    }
    if (this.peek() === '.') {
      do {
        this.at++;
      } while (isDigit(this.peek()));
    }
    const value = Number(this.text.substring(from, this.at));
    return Number.isNaN(value) ? this.fail() : new Num(value);
  }
}

function isDigit(ch) {
  return '0' <= ch && ch <= '9';
}

function document() {
  let t = '{"version": 3, "records": [';
  for (let i = 1; i <= RECORDS; i++) {
    t += (i > 1 ? ',\n  ' : '') + `{"id": ${i}, "name": "widget ${i * 37 % 101}", "label": "a \\"quoted\\" \\u00e4\\n", `
        + `"size": [${i * i}.25, -${i}, 0.5], "shown": ${i % 3 === 0}, "parent": null, `
        + `"style": {"color": "blue", "tags": [[], {}, ["x", "y${i}"]]}}`;
  }
  return t + '], "end": true}';
}

const text = document();

run(() => new Parser(text).value().sum());
