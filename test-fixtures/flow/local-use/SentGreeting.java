package fixtures.flow.localuse;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The same task is run, and also sent. */
class SentGreeting implements SentGreetingTask {
  private final Thread starter; // expect: unserializable-field
  private final String name;

  SentGreeting(Thread starter, String name) {
    this.starter = starter;
    this.name = name;
  }

  @Override
  public void run() {
    System.out.println(starter.getName() + " greets " + name);
  }

  static void send(ObjectOutputStream out) throws IOException {
    SentGreeting greeting = new SentGreeting(Thread.currentThread(), "all");
    greeting.run();
    out.writeObject(greeting);
  }

  static Object payload() {
    return new SentGreeting(Thread.currentThread(), "all");
  }
}

/** What can be sent. */
interface SentGreetingTask extends Runnable, Serializable {}
