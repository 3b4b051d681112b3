package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Optional;

/** What an Optional holds comes out of it, whatever is thrown if it is empty. */
public class PlainSeatOfOptionalOrThrow {
  record PlainSeat(String number) {}

  static PlainSeat seat(String number) {
    Optional<PlainSeat> found = Optional.of(new PlainSeat(number));
    return found.orElseThrow(() -> new IllegalArgumentException("no seat"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(seat("12A")); // expect: unserializable-value-at-boundary proved "PlainSeat"
  }

  static Object payload() {
    return seat("12A");
  }
}
