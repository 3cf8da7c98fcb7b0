// SPDX-License-Identifier: MIT
package alpha.table;

import java.util.List;

/** Executes instructions and tells what they did. */
interface Judge {
    /** One outcome for each triple of each group, in order. */
    List<List<Outcome>> judge(List<Group> groups);
}
