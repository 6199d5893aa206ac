package org.undersigned.notation;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.undersigned.model.EstimateWorkings;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.OverlapTable;
import org.undersigned.model.Passage;
import org.undersigned.model.Placement;
import org.undersigned.model.Reading;
import org.undersigned.model.Receipt;
import org.undersigned.model.Review;
import org.undersigned.model.When;

/// Random records of any type of the model, made from their components. The same source of chance
/// gives the same record.
final class Samples {

  private static final List<String> TEXTS =
      List.of(
          "", "Жанар", "naïve", "a\nb", "\"x\"", "𐌰𐌱 outside the basic plane", "\u00a0", "{}");
  private static final List<String> DATES =
      List.of("2031", "2031-03", "2031-03-05~", "2031-03-04/2031-03-09", "2031-03-04/..");

  private final RandomGenerator chance;

  Samples(RandomGenerator chance) {
    this.chance = chance;
  }

  /// How deep a value lies within others; beyond it a type that holds itself ends.
  private static final int DEEPEST = 6;

  private int depth;

  Object of(Type type) {
    depth++;
    try {
      return inner(type);
    } finally {
      depth--;
    }
  }

  private Object inner(Type type) {
    if (type instanceof ParameterizedType generic) return ofGeneric(generic);
    if (type instanceof TypeVariable<?>) return of(((TypeVariable<?>) type).getBounds()[0]);
    return ofClass((Class<?>) type);
  }

  private Object ofGeneric(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] of = type.getActualTypeArguments();
    if (raw == Optional.class)
      return depth > DEEPEST || chance.nextBoolean() ? Optional.empty() : Optional.of(of(of[0]));
    if (raw == List.class) return many(of[0]);
    if (raw == Set.class) return Set.copyOf(new LinkedHashSet<>(many(of[0])));
    if (raw == Map.class) {
      Map<Object, Object> map = new TreeMap<>();
      for (int i = chance.nextInt(3); i > 0; i--) map.put("k" + i, of(of[1]));
      return map;
    }
    return ofClass(raw);
  }

  private List<Object> many(Type type) {
    List<Object> list = new ArrayList<>();
    // Strata hold outcomes that hold strata: they end here.
    if (type == EstimateWorkings.StratumEstimate.class && depth > DEEPEST) return list;
    for (int i = 1 + chance.nextInt(3); i > 0; i--) list.add(of(type));
    return list;
  }

  private Object ofClass(Class<?> type) {
    if (type == String.class) return TEXTS.get(chance.nextInt(TEXTS.size())) + chance.nextInt(9);
    if (type == int.class) return chance.nextInt(1000);
    if (type == long.class) return chance.nextLong(1L << 40);
    if (type == double.class) return chance.nextDouble();
    if (type == boolean.class) return chance.nextBoolean();
    if (type == UUID.class) return new UUID(chance.nextLong(), chance.nextLong());
    if (type == Instant.class) return Instant.ofEpochMilli(chance.nextLong(1L << 42));
    if (type == OptionalLong.class)
      return chance.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(chance.nextInt(99));
    if (type == OptionalInt.class)
      return chance.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(chance.nextInt(99));
    if (type == OptionalDouble.class)
      return chance.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(chance.nextDouble());
    if (type == Fingerprint.class) return Fingerprint.of("sample " + chance.nextLong());
    if (type == When.class) return new When(DATES.get(chance.nextInt(DATES.size())));
    if (type == Message.class) return Message.of("READ-0" + chance.nextInt(10), "name", "value");
    if (type == Passage.class) {
      int start = chance.nextInt(100);
      return new Passage((Fingerprint) of(Fingerprint.class), start, start + 1 + chance.nextInt(9));
    }
    if (type == Placement.class) {
      int start = chance.nextInt(100);
      return new Placement(start, start + 3, (Placement.Origin) of(Placement.Origin.class));
    }
    if (type == Reading.class)
      return Reading.of(
          (Fingerprint) of(Fingerprint.class),
          (Maker.Tool) of(Maker.Tool.class),
          (String) of(String.class),
          "en",
          (Reading.Layout) of(Reading.Layout.class));
    if (type == OverlapTable.class)
      return OverlapTable.of(
          List.of("a", "b", "c"), Map.of(1, 1 + chance.nextLong(9), 6, 1 + chance.nextLong(9)));
    if (type == Receipt.Rows.class) {
      int taken = chance.nextInt(9);
      int warned = chance.nextInt(9);
      return new Receipt.Rows(taken + warned + 3, taken, warned, 3);
    }
    if (type == Review.class) return review();
    if (type.isEnum())
      return Array.get(type.getEnumConstants(), chance.nextInt(type.getEnumConstants().length));
    if (type.isSealed() && type.isInterface()) {
      List<Class<?>> choices = SealedTypes.records(type).toList();
      // Where a choice nests ("relayed"), the first record of it ends the nesting.
      return ofClass(
          chance.nextInt(3) == 0
              ? choices.getFirst()
              : choices.get(chance.nextInt(choices.size())));
    }
    if (type.isRecord()) return record(type);
    throw new IllegalArgumentException("No sample for " + type);
  }

  private Object review() {
    Review sample = (Review) recordWith(Review.class, "became");
    return sample;
  }

  private Object record(Class<?> type) {
    return recordWith(type, "");
  }

  /// A record's own checks refuse some combinations of values; then others are tried.
  private Object recordWith(Class<?> type, String special) {
    for (int tries = 0; ; tries++)
      try {
        return tried(type, special);
      } catch (InvocationTargetException refused) {
        if (tries > 500 || !(refused.getCause() instanceof IllegalArgumentException))
          throw new IllegalStateException("No sample of " + type, refused);
      } catch (ReflectiveOperationException trouble) {
        throw new IllegalStateException("No sample of " + type, trouble);
      }
  }

  private Object tried(Class<?> type, String special) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = of(components[i].getGenericType());
    }
    if (special.equals("became")) {
      values[2] = Review.Verdict.REJECTED;
      values[3] = Optional.empty();
    }
    var constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }
}
