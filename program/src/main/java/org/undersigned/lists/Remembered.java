package org.undersigned.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// What was found for words that come again, as most cells of a long list do. Changes nothing but
/// the time it takes: forgets all when it is full. For one thread.
final class Remembered<T> {
  private static final int MOST = 8192;

  private final Map<String, T> found = new HashMap<>();
  private final Function<String, T> finds;

  /// @param finds a pure function that never answers null
  Remembered(Function<String, T> finds) {
    this.finds = finds;
  }

  T of(String words) {
    T known = found.get(words);
    if (known != null) return known;
    T fresh = finds.apply(words);
    if (found.size() >= MOST) found.clear();
    found.put(words, fresh);
    return fresh;
  }
}
