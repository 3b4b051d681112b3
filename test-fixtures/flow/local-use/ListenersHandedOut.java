package fixtures.flow.localuse;

import java.io.Serializable;
import java.util.function.Consumer;

/** Listeners in an array are called; the array is also given to whoever asks. */
public class ListenersHandedOut {
  interface Listener extends Consumer<String>, Serializable {}

  private final Listener[] listeners = new Listener[1];
  private int received;

  void start() {
    listeners[0] = text -> received++; // expect: lambda-captures-unserializable-this
  }

  void arrive(String text) {
    for (Listener listener : listeners) {
      listener.accept(text);
    }
  }

  Listener[] all() {
    return listeners;
  }

  static Object payload() {
    ListenersHandedOut handedOut = new ListenersHandedOut();
    handedOut.start();
    return handedOut.all();
  }
}
