package fixtures.flow.localuse;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.Consumer;

/** Listeners in an array are called and counted; the array is also shown as text. */
public class ListenersAsText {
  interface Listener extends Consumer<String>, Serializable {}

  private final Listener[] listeners = new Listener[2];
  private int received;

  void start() {
    listeners[0] = text -> received++;
    listeners[1] = text -> received += text.length();
  }

  void arrive(String text) {
    for (Listener listener : listeners) {
      listener.accept(text);
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(listeners);
  }
}
