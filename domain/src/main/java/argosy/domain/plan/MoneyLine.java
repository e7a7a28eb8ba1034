package argosy.domain.plan;

/// One booked amount that says where it came from.
///
/// @param usdCents income positive, cost negative; rounded once, here
/// @param basis    the sum in words, such as `5,210 t x 38.00 USD/t`
/// @param source   datum or rule behind it
public record MoneyLine(MoneyCode code, String label, long usdCents, String basis, String source) {}
