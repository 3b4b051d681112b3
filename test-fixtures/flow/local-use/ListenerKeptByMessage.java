package fixtures.flow.localuse;

import java.io.Serializable;
import java.util.function.Consumer;

/** The listener is called, but also kept in an object that can be sent. */
public class ListenerKeptByMessage {
  interface Listener extends Consumer<String>, Serializable {}

  static class Message implements Serializable {
    private final Listener listener;

    Message(Listener listener) {
      this.listener = listener;
    }

    void arrive(String text) {
      listener.accept(text);
    }
  }

  private int received;

  Message message() {
    return new Message(text -> received += text.length()); // expect: lambda-captures-unserializable-this
  }

  static Object payload() {
    return new ListenerKeptByMessage().message();
  }
}
