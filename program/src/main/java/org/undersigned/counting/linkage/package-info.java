/// From draws of who is who to overlap tables, and pooled intervals where only means and variances
/// are known.
@NullMarked
package org.undersigned.counting.linkage;

import org.jspecify.annotations.NullMarked;
