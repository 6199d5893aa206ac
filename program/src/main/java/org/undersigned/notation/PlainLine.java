package org.undersigned.notation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;

/// Writes a plain record as one line of JSON, just as [Notation#line] does, without the mapper that
/// can also read: a command that runs for half a second must not spend a third of it on that.
///
/// Plain are texts, numbers, truth values, collections and maps of plain values, and records of
/// them.
public final class PlainLine {
  private final StringBuilder json = new StringBuilder();

  private PlainLine() {}

  /// The record as one line of JSON, without a line end.
  ///
  /// @throws IllegalArgumentException where a value is not plain
  public static String of(Record plain) {
    PlainLine line = new PlainLine();
    line.value(plain);
    return line.json.toString();
  }

  private void value(Object value) {
    // No switch over the types: its first use alone costs some 20 ms.
    if (value instanceof String text) text(text);
    else if (value instanceof Number || value instanceof Boolean) json.append(value);
    else if (value instanceof Collection<?> values) values(values);
    else if (value instanceof Map<?, ?> members) members(members);
    else if (value instanceof Record plain) plain(plain);
    else throw new IllegalArgumentException("Not plain: " + value.getClass().getName());
  }

  private void values(Collection<?> values) {
    json.append('[');
    boolean first = true;
    for (Object each : values) {
      if (!first) json.append(',');
      first = false;
      value(each);
    }
    json.append(']');
  }

  private void members(Map<?, ?> members) {
    json.append('{');
    boolean first = true;
    for (Map.Entry<?, ?> each : members.entrySet()) {
      if (!first) json.append(',');
      first = false;
      text(each.getKey().toString());
      json.append(':');
      value(each.getValue());
    }
    json.append('}');
  }

  private void plain(Record plain) {
    json.append('{');
    boolean first = true;
    for (RecordComponent each : plain.getClass().getRecordComponents()) {
      if (!first) json.append(',');
      first = false;
      text(snakeCase(each.getName()));
      json.append(':');
      try {
        value(each.getAccessor().invoke(plain));
      } catch (IllegalAccessException | InvocationTargetException broken) {
        throw new IllegalArgumentException("Cannot read " + each.getName(), broken);
      }
    }
    json.append('}');
  }

  private static String snakeCase(String component) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      if (c >= 'A' && c <= 'Z') name.append('_').append((char) (c + 32));
      else name.append(c);
    }
    return name.toString();
  }

  private void text(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        case '\b' -> json.append("\\b");
        case '\f' -> json.append("\\f");
        default -> {
          if (c < 0x20) json.append(String.format("\\u%04X", (int) c));
          else json.append(c);
        }
      }
    }
    json.append('"');
  }
}
