package fixtures.flow.wrapperfiles.outbox;

/** Letters wait here until they are stored. */
public class Outbox {
  private final LetterStore store = new LetterStore();

  /** Hands the letter on under the address. */
  public byte[] post(String address, Object letter) {
    return store.keep(address, letter);
  }
}
