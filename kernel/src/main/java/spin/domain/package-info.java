// SPDX-License-Identifier: MIT
/**
 * The linker below {@code Domain}: protection domains as sets of linked interface instances (SOSP'95 3.1).
 *
 * <p>{@link spin.domain.Domain} is one domain, {@link spin.domain.DomainProcedures} what interface HostDomain declares;
 * {@link spin.domain.Isolation} tells of domains that fail, {@link spin.domain.Succession} has a newer version take over.
 */
package spin.domain;
