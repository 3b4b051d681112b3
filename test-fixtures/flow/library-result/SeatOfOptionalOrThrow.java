package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Optional;

/** What makes the exception is only called. */
public class SeatOfOptionalOrThrow {
  record Seat(String number) implements Serializable {}

  static Optional<Seat> find(String number) {
    return number.isEmpty() ? Optional.empty() : Optional.of(new Seat(number));
  }

  static Seat seat(String number) {
    Optional<Seat> found = find(number);
    return found.orElseThrow(() -> new IllegalArgumentException("no seat"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(seat("12A"));
  }

  static Object payload() {
    return seat("12A");
  }
}
