package org.undersigned.notation;

import java.util.function.Function;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Records of one text that are written as that text alone: ids, fingerprints, dates.
final class PlainValues {

  private final SimpleModule module = new SimpleModule("plain values");

  @SuppressWarnings({"unchecked", "rawtypes"}) // Id<T> has one written form, whatever T is
  private <T> PlainValues plain(
      Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(
        (Class) type,
        new StdSerializer<T>(type) {
          @Override
          public void serialize(T value, JsonGenerator to, SerializationContext context) {
            to.writeString(write.apply(value));
          }
        });
    module.addDeserializer(
        (Class) type,
        new StdDeserializer<T>(type) {
          @Override
          public T deserialize(JsonParser from, DeserializationContext context) {
            if (!from.hasToken(tools.jackson.core.JsonToken.VALUE_STRING))
              return (T) context.handleUnexpectedToken(type, from);
            return read.apply(from.getString());
          }
        });
    return this;
  }

  @SuppressWarnings("rawtypes") // Id<T> has one written form, whatever T is
  static SimpleModule ofTheModel() {
    return new PlainValues()
        .plain(Id.class, Id::toString, new Repeated<Id>(Id::parse)::of)
        .plain(Fingerprint.class, Fingerprint::hex, new Repeated<>(Fingerprint::new)::of)
        .plain(When.class, When::edtf, When::new)
        .module;
  }
}
