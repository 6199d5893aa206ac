/// What was asked of whom by when, what came back, what is overdue; proceedings and notices.
///
/// Start with [org.undersigned.demands.DemandWatch]. Silence is computed from dates and never
/// stored; a demand is overdue only where its text states a due date.
/// [org.undersigned.demands.SameDemands] finds one demand in many texts,
/// [org.undersigned.demands.Proceedings] puts stages of a case in order.
@NullMarked
package org.undersigned.demands;

import org.jspecify.annotations.NullMarked;
