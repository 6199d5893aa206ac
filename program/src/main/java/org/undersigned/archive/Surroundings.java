package org.undersigned.archive;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.undersigned.seal.Argon2Settings;

/// What a vault needs of the machine it is on.
///
/// @param newSlots how much work a guess at a new passphrase slot costs; slots that exist say it
///     themselves
public record Surroundings(InstantSource clock, SecureRandom random, Argon2Settings newSlots) {}
