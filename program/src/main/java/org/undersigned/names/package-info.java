/// Names of persons: their parts, scripts, sounds and likenesses. Used wherever a name is read or
/// compared.
///
/// Start with [NameReader], which takes a name as written apart into a [PersonName] (its parts with
/// roles) or says why nobody is named ([NameReading]). [PersonName] lives here and not in `model`:
/// a kept record holds the name as it was written, and how it is taken apart is derived anew by
/// each version of this room.
///
/// Then read [Script], the sound forms of words in many scripts ([Sound], [SoundReader]) and the
/// joint comparison of two names ([NameComparison]; [ComparableName] for millions of pairs). The
/// tables lie as resources beside the classes and name their origin in their first lines.
@NullMarked
package org.undersigned.names;

import org.jspecify.annotations.NullMarked;
