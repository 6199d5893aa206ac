package org.undersigned.reading;

/// Stops a reader at a limit. Never leaves the room: the outcome says which limit it was.
final class LimitReached extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String limit;
  private final long allowed;

  LimitReached(String limit, long allowed) {
    super(limit + " " + allowed, null, false, false);
    this.limit = limit;
    this.allowed = allowed;
  }

  /// The limit's name as in [ReadLimits].
  String limit() {
    return limit;
  }

  /// What is allowed.
  long allowed() {
    return allowed;
  }

  /// Passes if `actual` is within what is allowed, the limit itself included.
  static void check(String limit, long actual, long allowed) {
    if (actual > allowed) throw new LimitReached(limit, allowed);
  }
}
