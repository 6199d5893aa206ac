/// The upkeep of a vault: open and make one, verify it, rebuild what is derived.
@NullMarked
package org.undersigned.casework.upkeep;

import org.jspecify.annotations.NullMarked;
