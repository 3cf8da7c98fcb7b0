// SPDX-License-Identifier: MIT
/** What interface HostDispatcher declares: the dispatcher of {@code m3.event}, as module Dispatcher is written on it. */
package spin.dispatcher;
