package org.undersigned.reading;

import org.undersigned.model.Message;

/// How strictly the process is confined in which documents are read.
public sealed interface Confinement {
  /// In a jail that passed its own test: no network, none of our files, nothing to write to.
  ///
  /// @param by the program that makes the jail
  record Jailed(String by) implements Confinement {}

  /// In a process of its own with limits on memory and time, but with this user's rights.
  ///
  /// @param why what stood in the way of a jail
  record Limited(Message why) implements Confinement {}

  /// Nowhere: there is no jail, and no leave to read without one.
  record Closed(Message why) implements Confinement {}
}
