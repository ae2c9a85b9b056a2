System.Console.WriteLine("Newsroom");
