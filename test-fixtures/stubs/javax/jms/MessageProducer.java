package javax.jms;

/** Stand-in for JMS 2. */
public interface MessageProducer extends AutoCloseable {
  void send(Message message) throws JMSException;

  @Override
  void close() throws JMSException;
}
