/// Reads cargoes out of a broker's free text: careful, and open about what it did not find or had to assume.
///
/// Knows nothing of HTTP, accounts or the store. Start reading at [argosy.server.broker.BrokerReader].
@org.jspecify.annotations.NullMarked
package argosy.server.broker;
