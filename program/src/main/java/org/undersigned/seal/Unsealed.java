package org.undersigned.seal;

/// What came of opening something sealed. A wrong secret and damage are told apart wherever they
/// can be.
public sealed interface Unsealed<T> {
  record Open<T>(T value) implements Unsealed<T> {}

  /// The bytes are whole, the passphrase is another one.
  record WrongSecret<T>() implements Unsealed<T> {}

  /// The bytes are not those that were written. `what` says which part does not fit, without
  /// content.
  record Damaged<T>(String what) implements Unsealed<T> {}

  /// Written by a newer version of the program, which this one must not guess at.
  record Newer<T>(int version) implements Unsealed<T> {}

  /// Sound, but asks for less or more work than allowed (Argon2id outside floor and ceiling).
  record OutOfBounds<T>(String what) implements Unsealed<T> {}
}
