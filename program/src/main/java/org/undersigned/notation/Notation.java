package org.undersigned.notation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.undersigned.model.Quote;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes a record as one line of JSON (RFC 8259, UTF-8) and reads it back to an equal record.
///
/// Fields stand in the order of the record's components, so equal records give equal bytes. Reading
/// refuses unknown and missing fields, repeated keys, numbers for text and text for numbers, and
/// anything after the value.
public final class Notation {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new SealedTypes())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enumNamingStrategy(EnumNamingStrategies.LOWER_CASE)
          .addModule(PlainValues.ofTheModel().addDeserializer(Quote.class, new RestoredQuote()))
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(tools.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .build();

  private Notation() {}

  /// The record as one line of JSON, without a line end.
  public static String line(Object record) {
    return MAPPER.writeValueAsString(record);
  }

  /// Any value with line ends and indentation, members of maps as they stand, for pages.
  static String pretty(Object value) {
    return MAPPER
        .writer()
        .with(SerializationFeature.INDENT_OUTPUT)
        .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .writeValueAsString(value);
  }

  /// `asWritten` is written `as_written`.
  static String fieldName(String component) {
    return component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
  }

  /// The record as UTF-8 bytes.
  public static byte[] bytes(Object record) {
    return line(record).getBytes(StandardCharsets.UTF_8);
  }

  /// The record as UTF-8 bytes between `head` and `tail`, for records of many megabytes.
  static byte[] bytes(String head, Object record, String tail) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      out.write(head);
      MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(out, record);
      out.write(tail);
    } catch (IOException never) {
      throw new UncheckedIOException("An array takes all bytes", never);
    }
    return bytes.toByteArray();
  }

  /// The record of `type` that `json` holds.
  ///
  /// @throws MalformedRecord where the text is not exactly such a record
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException | IllegalArgumentException trouble) {
      throw new MalformedRecord(type.getSimpleName(), trouble);
    }
  }

  /// The record of `type` that the UTF-8 `bytes` hold.
  public static <T> T read(byte[] bytes, Class<T> type) {
    return read(new String(bytes, StandardCharsets.UTF_8), type);
  }

  /// Any JSON value as a tree of maps, lists, texts, numbers and truth values, for what has no
  /// record of ours.
  public static Object tree(String json) {
    try {
      return MAPPER.readValue(json, Object.class);
    } catch (JacksonException trouble) {
      throw new MalformedRecord("JSON", trouble);
    }
  }

  /// Which record a type and version are, if any is known.
  interface Knowing {
    Optional<Class<?>> type(String name, int version);
  }

  /// The record of a body `{"type", "version", "record"}` whose members stand in this order; empty
  /// for another body and for a type that is not known.
  ///
  /// @throws MalformedRecord where type and version are known and the record is not one of them
  static Optional<KeptTypes.Restored> kept(byte[] body, Knowing types) {
    Class<?> type = Object.class;
    try (JsonParser in = MAPPER.createParser(body)) {
      if (in.nextToken() != JsonToken.START_OBJECT
          || !"type".equals(in.nextName())
          || in.nextToken() != JsonToken.VALUE_STRING) return Optional.empty();
      String name = in.getString();
      if (!"version".equals(in.nextName()) || in.nextToken() != JsonToken.VALUE_NUMBER_INT)
        return Optional.empty();
      Optional<Class<?>> known = types.type(name, in.getIntValue());
      if (known.isEmpty() || !"record".equals(in.nextName())) return Optional.empty();
      type = known.get();
      in.nextToken();
      Object record =
          MAPPER
              .readerFor(type)
              .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .readValue(in);
      // Anything more is refused by whoever reads the body as a tree.
      return in.nextToken() == JsonToken.END_OBJECT && in.nextToken() == null
          ? Optional.of(new KeptTypes.Restored.Known(record))
          : Optional.empty();
    } catch (JacksonException | IllegalArgumentException trouble) {
      throw new MalformedRecord(type.getSimpleName(), trouble);
    }
  }

  static JsonNode node(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException trouble) {
      throw new MalformedRecord("JSON", trouble);
    }
  }

  static <T> T read(JsonNode node, Class<T> type) {
    try {
      return MAPPER.treeToValue(node, type);
    } catch (JacksonException | IllegalArgumentException trouble) {
      throw new MalformedRecord(type.getSimpleName(), trouble);
    }
  }
}
