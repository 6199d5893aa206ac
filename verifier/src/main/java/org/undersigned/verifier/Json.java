package org.undersigned.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A strict reader of JSON (RFC 8259): no repeated member, no byte order mark, nothing after the
 * value, no lone surrogate, limited depth. Objects are maps in their order, numbers stay as
 * written.
 */
final class Json {

  private static final int DEEPEST = 100;
  private static final String NUMBER = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?";

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** A number, as it is written. */
  record Num(String written) {
    /** Its value where it is a whole number that fits, else -1. */
    long whole() {
      return Json.whole(written);
    }
  }

  /** The whole number that `digits` write without a leading zero, if it fits, else -1. */
  static long whole(String digits) {
    int count = digits.length();
    if (count == 0 || count > 18 || count > 1 && digits.charAt(0) == '0') return -1;
    long value = 0;
    for (int i = 0; i < count; i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') return -1;
      value = 10 * value + c - '0';
    }
    return value;
  }

  /** Not JSON, or not of the strict kind. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String what) {
      super(what);
    }
  }

  /** The value that `text` is. */
  static Object parse(String text) throws Malformed {
    Json json = new Json(text);
    Object value = json.value(0);
    json.space();
    if (json.at != text.length()) throw json.malformed("something follows the value");
    return value;
  }

  private Malformed malformed(String what) {
    return new Malformed(what + " at character " + at);
  }

  private Object value(int depth) throws Malformed {
    if (depth > DEEPEST) throw malformed("nested too deeply");
    space();
    if (at >= text.length()) throw malformed("it ends early");
    char c = text.charAt(at);
    if (c == '{') return object(depth);
    if (c == '[') return array(depth);
    if (c == '"') return string();
    for (String word : List.of("true", "false", "null"))
      if (text.startsWith(word, at)) {
        at += word.length();
        return word.equals("null") ? "\u0000null" : Boolean.valueOf(word);
      }
    return number();
  }

  private Map<String, Object> object(int depth) throws Malformed {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    space();
    if (next('}')) return members;
    do {
      space();
      if (at >= text.length() || text.charAt(at) != '"') throw malformed("a name is missing");
      String name = string();
      space();
      if (!next(':')) throw malformed("a colon is missing");
      if (members.put(name, value(depth + 1)) != null) throw malformed("a member stands twice");
      space();
    } while (next(','));
    if (!next('}')) throw malformed("an object does not close");
    return members;
  }

  private List<Object> array(int depth) throws Malformed {
    List<Object> values = new ArrayList<>();
    at++;
    space();
    if (next(']')) return values;
    do {
      values.add(value(depth + 1));
      space();
    } while (next(','));
    if (!next(']')) throw malformed("a list does not close");
    return values;
  }

  private Num number() throws Malformed {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) at++;
    String written = text.substring(start, at);
    if (whole(written) < 0 && !written.matches(NUMBER)) throw malformed("this is no value");
    return new Num(written);
  }

  private String string() throws Malformed {
    StringBuilder value = new StringBuilder();
    at++;
    int plainFrom = at; // characters from here on stand for themselves
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        String whole = value.append(text, plainFrom, at++).toString();
        if (hasHalf(whole)) throw malformed("half of a character");
        return whole;
      }
      if (c < 0x20) throw malformed("a control character");
      if (c == '\\') {
        value.append(text, plainFrom, at++).append(escaped());
        plainFrom = at;
      } else at++;
    }
    throw malformed("a text does not close");
  }

  /** Whether one half of a surrogate pair stands without the other. */
  private static boolean hasHalf(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) continue;
      if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) return true;
      i++;
    }
    return false;
  }

  private char escaped() throws Malformed {
    if (at >= text.length()) throw malformed("it ends early");
    char c = text.charAt(at++);
    int plain = "\"\\/bfnrt".indexOf(c);
    if (plain >= 0) return "\"\\/\b\f\n\r\t".charAt(plain);
    if (c != 'u' || at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}"))
      throw malformed("an unknown escape");
    at += 4;
    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
  }

  private boolean next(char wanted) {
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
  }

  /** `text` as a JSON text. */
  static String text(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') json.append('\\').append(c);
      else if (c < 0x20 || c == 0x7f) json.append(String.format("\\u%04x", (int) c));
      else json.append(c);
    }
    return json.append('"').toString();
  }
}
