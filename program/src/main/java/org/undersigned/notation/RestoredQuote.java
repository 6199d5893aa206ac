package org.undersigned.notation;

import org.undersigned.model.Passage;
import org.undersigned.model.Quote;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/// The one place where a quote comes back from storage. It is checked again, with
/// [Quote#standsIn], when the case is opened: before anybody uses it.
final class RestoredQuote extends StdDeserializer<Quote> {

  /// The written form, field by field that of [Quote].
  private record Written(Passage at, String exact, String before, String after) {}

  RestoredQuote() {
    super(Quote.class);
  }

  @Override
  public Quote deserialize(JsonParser from, DeserializationContext context) {
    Written written = context.readValue(from, Written.class);
    return new Quote(written.at(), written.exact(), written.before(), written.after());
  }
}
