/// Claims side by side, without choosing: typed disagreements, copies and altered quotations,
/// independence of sources, what a finding lacks.
///
/// Three ways in, in this order: [org.undersigned.assessment.Disagreements] sets statements side by
/// side; [org.undersigned.assessment.QuotationChecks] and
/// [org.undersigned.assessment.NearDuplicates] compare texts; [org.undersigned.assessment.Roots]
/// tells how many sources many documents are. [org.undersigned.assessment.Sums] adds up what texts
/// add up.
@NullMarked
package org.undersigned.assessment;

import org.jspecify.annotations.NullMarked;
