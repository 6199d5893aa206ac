package org.undersigned.notation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.When;

/// Renders the shape of a record type to a JSON Schema (draft 2020-12), from the record itself, so
/// that the page and the program cannot part.
public final class Schemas {

  private final Map<String, Object> definitions = new TreeMap<>();

  private Schemas() {}

  /// The schema of a kept type, as pretty JSON with a line end.
  ///
  /// @param name as in [KeptTypes#all]
  public static String of(String name) {
    Class<?> type = KeptTypes.all().get(name);
    if (type == null) throw new IllegalArgumentException("No kept type " + name);
    Schemas schemas = new Schemas();
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.put("title", name + ", version 1");
    whole.putAll(
        object(
            Map.of(
                "type", Map.of("const", name),
                "version", Map.of("const", 1),
                "record", schemas.reference(type)),
            List.of("type", "version", "record")));
    whole.put("$defs", schemas.definitions);
    return Notation.pretty(whole) + "\n";
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> order) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    order.forEach(name -> ordered.put(name, properties.get(name)));
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", ordered);
    object.put("required", order);
    object.put("additionalProperties", false);
    return object;
  }

  private Map<String, Object> reference(Class<?> type) {
    String name = type.getName().replaceFirst(".*\\.", "").replace('$', '.');
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of()); // ends the recursion of types that hold themselves
      definitions.put(name, definition(type));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  private Object definition(Class<?> type) {
    if (type.isEnum()) {
      List<String> values = new ArrayList<>();
      for (Object value : type.getEnumConstants())
        values.add(((Enum<?>) value).name().toLowerCase(Locale.ROOT));
      return Map.of("enum", values);
    }
    if (type.isInterface() && type.isSealed())
      return Map.of("oneOf", SealedTypes.records(type).map(this::reference).toList());
    if (type.isRecord()) return record(type);
    throw new IllegalArgumentException("No schema for " + type);
  }

  private Object record(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    if (SealedTypes.ofAChoice(type))
      properties.put("type", Map.of("const", SealedTypes.name(type)));
    for (RecordComponent component : type.getRecordComponents())
      properties.put(Notation.fieldName(component.getName()), shape(component.getGenericType()));
    return object(properties, List.copyOf(properties.keySet()));
  }

  private Object shape(Type type) {
    return switch (type) {
      case ParameterizedType generic -> generic(generic);
      case TypeVariable<?> _ -> Map.of();
      case Class<?> plain -> plain(plain);
      default -> throw new IllegalArgumentException("No schema for " + type);
    };
  }

  private Object generic(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] of = type.getActualTypeArguments();
    if (raw == Optional.class) return nullable(shape(of[0]));
    if (raw == List.class || raw == Set.class)
      return Map.of("type", "array", "items", shape(of[0]));
    if (raw == Map.class) return Map.of("type", "object", "additionalProperties", shape(of[1]));
    return plain(raw);
  }

  private static Object nullable(Object shape) {
    return Map.of("oneOf", List.of(Map.of("type", "null"), shape));
  }

  private Object plain(Class<?> type) {
    if (type == String.class) return Map.of("type", "string");
    if (type == Id.class || type == UUID.class) return Map.of("type", "string", "format", "uuid");
    if (type == Fingerprint.class) return Map.of("type", "string", "pattern", "^[0-9a-f]{64}$");
    if (type == When.class) return Map.of("type", "string", "description", "EDTF, ISO 8601-2");
    if (type == Instant.class) return Map.of("type", "string", "format", "date-time");
    if (type == int.class || type == long.class || type == Integer.class || type == Long.class)
      return Map.of("type", "integer");
    if (type == double.class || type == Double.class) return Map.of("type", "number");
    if (type == boolean.class) return Map.of("type", "boolean");
    if (type == OptionalLong.class || type == OptionalInt.class)
      return nullable(Map.of("type", "integer"));
    if (type == OptionalDouble.class) return nullable(Map.of("type", "number"));
    return reference(type);
  }
}
