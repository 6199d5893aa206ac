package org.undersigned.notation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/// Lets a choice (a sealed interface) say in `type` which of its records it is, without a mark on
/// the record itself: the model knows nothing of its notation.
final class SealedTypes extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1;

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    return ofAChoice(annotated.getRawType())
        ? JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, true)
        : super.findPolymorphicTypeInfo(config, annotated);
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
    Class<?> type = annotated.getRawType();
    if (!type.isSealed()) return super.findSubtypes(config, annotated);
    return records(type).map(each -> new NamedType(each, name(each))).toList();
  }

  @Override
  public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
    return ofAChoice(annotated.getRawType()) && annotated.getRawType().isRecord()
        ? name(annotated.getRawType())
        : super.findTypeName(config, annotated);
  }

  /// Whether `type` is a sealed interface, or a record of one.
  static boolean ofAChoice(Class<?> type) {
    return (type.isInterface() && type.isSealed())
        || (type.isRecord() && Stream.of(type.getInterfaces()).anyMatch(Class::isSealed));
  }

  /// The records of a sealed interface, those of its own sealed parts included, as declared.
  static Stream<Class<?>> records(Class<?> type) {
    List<Class<?>> found = new ArrayList<>();
    for (Class<?> each : type.getPermittedSubclasses())
      if (each.isSealed() && each.isInterface()) records(each).forEach(found::add);
      else found.add(each);
    return found.stream();
  }

  /// `ActHappened` is written `act_happened`.
  static String name(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
