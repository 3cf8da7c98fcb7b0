// SPDX-License-Identifier: MIT
/** Looking at programs: listings, traces, profiles. */
package alpha.tool;
