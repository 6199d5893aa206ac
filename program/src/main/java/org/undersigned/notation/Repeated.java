package org.undersigned.notation;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads values from their text, and gives the same value again for a text that came not long ago:
/// every row of a list names the reading and the list that it is of.
///
/// A few hundred places by the text's hash; a value that was pushed out is read again. Values
/// cannot change, so that which of two equal ones is given makes no difference.
final class Repeated<T> {
  private static final int PLACES = 512;

  private record Read<T>(String text, T value) {}

  private final AtomicReferenceArray<@Nullable Read<T>> places = new AtomicReferenceArray<>(PLACES);
  private final Function<String, T> read;

  Repeated(Function<String, T> read) {
    this.read = read;
  }

  T of(String text) {
    int place = text.hashCode() & PLACES - 1;
    Read<T> known = places.get(place);
    if (known != null && known.text.equals(text)) return known.value;
    T value = read.apply(text);
    places.set(place, new Read<>(text, value));
    return value;
  }
}
