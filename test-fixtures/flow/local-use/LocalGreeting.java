package fixtures.flow.localuse;

import java.io.Serializable;

/** A task whose kind can be sent; all that make it run it at once. */
class LocalGreeting implements LocalGreetingTask {
  private final Thread starter;
  private final String name;

  LocalGreeting(Thread starter, String name) {
    this.starter = starter;
    this.name = name;
  }

  @Override
  public void run() {
    System.out.println(starter.getName() + " greets " + name);
  }
}

/** What can be sent. */
interface LocalGreetingTask extends Runnable, Serializable {}
